import { along, denseYears, gather, ticks, type Axis } from '#core/atlas/time-axis.ts';
import type { Atlas } from './atlas.ts';
import { bringUp, isLeft, type EventRow } from './atlas-events.ts';
import { CLOSE_UP, closeUp, clusterMark, LINE } from './atlas-marks.ts';
import { svgElement } from './svg.ts';

const WIDTH = 1200;
const FROM = 1850;

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
    const [id] =
      (target as Element)
        .closest<SVGElement>('[data-ids]')
        ?.dataset.ids?.split(' ')
        .filter((one) => !byId.get(one)?.row?.hidden) ?? [];
    if (!id) return;
    atlas.change({ event: id, year: undefined });
    const row = byId.get(id)?.row;
    if (row) bringUp(row);
  });
  atlas.follow((state) => {
    const shown = (event: EventRow) => isLeft(event, state, atlas) && (!state.theme || event.themes.includes(state.theme));
    for (const mark of marks) {
      const ids = mark.dataset.ids?.split(' ') ?? [];
      mark.classList.toggle('is-off', !ids.some((id) => byId.has(id) && shown(byId.get(id) as EventRow)));
      mark.classList.toggle('is-chosen', Boolean(state.event) && ids.includes(state.event ?? ''));
    }
  });
}
