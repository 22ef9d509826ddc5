import { along, denseYears, gather, layOut, ticks, type Axis, type Cluster } from '../lib/time-axis.ts';
import type { Atlas } from './_atlas.ts';
import { bringUp, isLeft, type EventRow } from './_atlas-events.ts';
import { svgElement } from './_svg.ts';

const WIDTH = 1200;
/** Height of the long axis above its line, and of each close-up. */
const LINE = 64;
const CLOSE_UP = { top: 104, height: 96, gap: 40 };
const FROM = 1850;
const MONTHS = [...'JFMAMJJASOND'];

/** Draws the axis of time where the page has room for it: the years true to scale, and a close-up of the two densest. */
export function drawAxis(atlas: Atlas, events: readonly EventRow[]): void {
  const room = document.querySelector<HTMLElement>('.time-axis');
  if (!room) return;
  const height = CLOSE_UP.top + CLOSE_UP.height;
  const svg = svgElement('svg', { viewBox: `0 0 ${WIDTH} ${height}`, 'aria-hidden': 'true' });
  const byId = new Map(events.map((event) => [event.id, event]));
  const to = Math.max(FROM, ...events.map(({ date }) => Number(date.slice(0, 4)))) + 4;
  const axis: Axis = { from: FROM, to, width: WIDTH - 90 };
  const early = events.filter(({ date }) => Number(date.slice(0, 4)) < FROM);
  const years = svgElement('g', { transform: 'translate(60 0)' });
  const clusters = gather(events, axis, 16);
  if (early.length) clusters.unshift({ x: -36, ids: early.map(({ id }) => id) });
  // The line is broken where the scale is.
  years.append(svgElement('path', { class: 'axis-line', d: `M-58 ${LINE}H-20l6-7M-16 ${LINE + 7}l6-7H${axis.width + 30}` }));
  for (const year of ticks(axis, 70)) {
    const x = Math.round(along(axis, year));
    years.append(svgElement('path', { class: 'axis-line', d: `M${x} ${LINE}v6` }), svgElement('text', { x, y: LINE + 20 }, String(year)));
  }
  if (early.length) years.append(svgElement('text', { x: -36, y: LINE + 20 }, 'earlier'));
  for (const cluster of clusters) years.append(clusterMark(cluster, byId));
  svg.append(years);

  const dense = denseYears(events, 6, 2);
  const width = (WIDTH - CLOSE_UP.gap * (dense.length - 1)) / dense.length;
  dense.forEach((year, i) => svg.append(closeUp(year, i * (width + CLOSE_UP.gap), width, 60 + along(axis, year), events, byId)));
  room.append(svg);

  const marks = [...svg.querySelectorAll<SVGElement>('[data-ids]')];
  svg.addEventListener('click', ({ target }) => {
    const [id] = (target as Element).closest<SVGElement>('[data-ids]')?.dataset.ids?.split(' ').filter((one) => !byId.get(one)?.row.hidden) ?? [];
    if (!id) return;
    atlas.change({ event: id, year: undefined });
    const row = byId.get(id)?.row;
    if (row) bringUp(row);
  });
  atlas.follow((state) => {
    const shown = ({ themes, ...event }: EventRow) => isLeft({ themes, ...event }, state, atlas) && (!state.theme || themes.includes(state.theme));
    for (const mark of marks) {
      const ids = mark.dataset.ids?.split(' ') ?? [];
      mark.classList.toggle('is-off', !ids.some((id) => byId.has(id) && shown(byId.get(id) as EventRow)));
      mark.classList.toggle('is-chosen', Boolean(state.event) && ids.includes(state.event ?? ''));
    }
  });
}

/** One event as a dot, several as a larger one with their number. */
function clusterMark({ x, ids }: Cluster, byId: ReadonlyMap<string, EventRow>): SVGGElement {
  const group = markOf(ids, byId);
  const radius = Math.min(16, 4 + 2.4 * Math.sqrt(ids.length - 1));
  const y = LINE - radius - 3;
  group.append(svgElement('path', { class: 'axis-line', d: `M${x.toFixed(1)} ${LINE}V${y}` }), svgElement('circle', { cx: x.toFixed(1), cy: y, r: radius.toFixed(1) }));
  if (ids.length > 2) group.append(svgElement('text', { x: x.toFixed(1), y: y + 4 }, String(ids.length)));
  return group;
}

/** A year month by month: days are dots, what is known to the month only is a bar as long as the month. */
function closeUp(year: number, left: number, width: number, from: number, events: readonly EventRow[], byId: ReadonlyMap<string, EventRow>): SVGGElement {
  const { top, height } = CLOSE_UP;
  const bottom = top + height - 18;
  const group = svgElement('g', {});
  const inner: Axis = { from: year, to: year + 1, width: width - 60 };
  const start = left + 60;
  group.append(
    svgElement('path', { class: 'axis-reach', d: `M${from} ${LINE + 24}L${start} ${top}V${bottom}H${start + inner.width}V${top}z` }),
    svgElement('text', { x: left + 30, y: bottom, class: 'axis-year' }, String(year)),
    svgElement('path', { class: 'axis-line', d: `M${start} ${bottom}h${inner.width}` }),
  );
  MONTHS.forEach((month, i) => group.append(svgElement('text', { x: start + ((i + 0.5) / 12) * inner.width, y: bottom + 15 }, month)));
  for (const { id, precision, x, width: length, row } of layOut(events, inner, 12)) {
    const mark = markOf([id], byId);
    const y = bottom - 9 - row * 12;
    mark.append(
      precision === 'day'
        ? svgElement('circle', { cx: (start + x).toFixed(1), cy: y, r: 5 })
        : svgElement('rect', { x: (start + x).toFixed(1), y: y - 3, width: length.toFixed(1), height: 6, rx: 3 }),
    );
    group.append(mark);
  }
  return group;
}

/** The group of a mark: coloured by theme, named for those who point at it. */
function markOf(ids: readonly string[], byId: ReadonlyMap<string, EventRow>): SVGGElement {
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const theme = ids.length === 1 && rows[0]?.themes[0] ? `theme-${rows[0].themes[0]}` : 'theme-history';
  const group = svgElement('g', { class: `axis-mark ${theme}`, 'data-ids': ids.join(' ') });
  group.append(svgElement('title', {}, rows.map(({ when, title }) => `${when}: ${title}`).join('\n')));
  return group;
}
