import { layOut, type Axis, type Cluster } from '#core/atlas/time-axis.ts';
import type { EventRow } from './atlas-events.ts';
import { svgElement } from './svg.ts';

/** Where the line of the long axis lies, in units from the top of the drawing. */
export const LINE = 64;
/** Where close-ups begin below it, how high they are, and the gap between two. */
export const CLOSE_UP = { top: 104, height: 96, gap: 40 };
const MONTHS = [...'JFMAMJJASOND'];

/** One event as a dot, several as a larger one with their number. */
export function clusterMark({ x, ids }: Cluster, byId: ReadonlyMap<string, EventRow>): SVGGElement {
  const group = markOf(ids, byId);
  const radius = Math.min(16, 4 + 2.4 * Math.sqrt(ids.length - 1));
  const y = LINE - radius - 3;
  group.append(
    svgElement('path', { class: 'axis-line', d: `M${x.toFixed(1)} ${LINE}V${y}` }),
    svgElement('circle', { cx: x.toFixed(1), cy: y, r: radius.toFixed(1) }),
  );
  if (ids.length > 2) group.append(svgElement('text', { x: x.toFixed(1), y: y + 4 }, String(ids.length)));
  return group;
}

/** A year month by month: days are dots, what is known to the month only is a bar as long as the month. */
export function closeUp(
  year: number,
  left: number,
  width: number,
  from: number,
  events: readonly EventRow[],
  byId: ReadonlyMap<string, EventRow>,
): SVGGElement {
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
  const marks = layOut(events, inner, 12);
  const rows = Math.max(...marks.map(({ row }) => row)) + 1;
  const step = Math.min(12, (height - 30) / rows); // many events of one month stand closer, never outside
  for (const { id, precision, x, width: length, row } of marks) {
    const mark = markOf([id], byId);
    const y = bottom - 9 - row * step;
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
