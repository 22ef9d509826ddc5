/**
 * A true axis of time: equal lengths are equal times. Pure arithmetic; the drawing is in src/features/atlas/client/parts/atlas-axis.ts.
 *
 * Dates are ISO 8601 of reduced precision (`1945`, `1945-08`, `1945-08-28`), as `<time datetime>` has them.
 */
export type Precision = 'year' | 'month' | 'day';

/** An event with its date. */
export interface Dated {
  id: string;
  date: string;
}

/** Where an event lies: a day is a point, a month or a year has a length of its own. */
export interface Mark {
  id: string;
  precision: Precision;
  x: number;
  /** 0 for a day. */
  width: number;
  /** Row in which it collides with no other, from 0. */
  row: number;
}

/** Events that lie too close together to be told apart. */
export interface Cluster {
  x: number;
  ids: string[];
}

/** How exactly a date is known. */
export const precisionOf = (date: string): Precision => (date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year');

/** Start and length of a date in years. */
export function yearsOf(date: string): { start: number; length: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const [first, last] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const share = (m: number, d: number) => (Date.UTC(year, m, d) - first) / (last - first);
  if (month === undefined) return { start: year, length: 1 };
  if (day === undefined) return { start: year + share(month - 1, 1), length: share(month, 1) - share(month - 1, 1) };
  return { start: year + share(month - 1, day), length: 0 };
}

/** A stretch of time laid out over a width. */
export interface Axis {
  from: number;
  to: number;
  width: number;
}

/** Place of a moment, given in years, on an axis. */
export const along = ({ from, to, width }: Axis, year: number): number => ((year - from) / (to - from)) * width;

/** Gathers events that would lie within `gap` of the first of their cluster. Events outside the axis are left out. */
export function gather(events: readonly Dated[], axis: Axis, gap: number): Cluster[] {
  const clusters: (Cluster & { first: number })[] = [];
  for (const { id, x } of placed(events, axis)) {
    const last = clusters.at(-1);
    if (last && x - last.first < gap) {
      last.ids.push(id);
      last.x += (x - last.x) / last.ids.length; // the middle of its events
    } else clusters.push({ first: x, x, ids: [id] });
  }
  return clusters.map(({ x, ids }) => ({ x, ids }));
}

/** Lays out each event of an axis by itself, in as few rows as keep them `gap` apart. */
export function layOut(events: readonly Dated[], axis: Axis, gap: number): Mark[] {
  const ends: number[] = [];
  return placed(events, axis).map(({ id, date, x, width }) => {
    const free = ends.findIndex((end) => end <= x);
    const row = free < 0 ? ends.length : free;
    ends[row] = x + Math.max(width, gap);
    return { id, precision: precisionOf(date), x, width, row };
  });
}

/** Events within the axis, in order of time. */
function placed(events: readonly Dated[], axis: Axis) {
  return events
    .map(({ id, date }) => ({ id, date, ...yearsOf(date) }))
    .filter(({ start }) => start >= axis.from && start < axis.to)
    .sort((a, b) => a.start - b.start || a.length - b.length)
    .map(({ id, date, start, length }) => ({ id, date, x: along(axis, start), width: along(axis, axis.from + length) }));
}

/** The years with the most events, at least `least` each: those that need a scale of their own. In order of time. */
export function denseYears(events: readonly Dated[], least: number, most: number): number[] {
  const counts = new Map<number, number>();
  for (const { date } of events) counts.set(Number(date.slice(0, 4)), (counts.get(Number(date.slice(0, 4))) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([year]) => year)
    .sort((a, b) => a - b);
}

/** Round years for the ticks of an axis, at least `gap` apart. */
export function ticks(axis: Axis, gap: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((years) => along(axis, axis.from + years) >= gap) ?? 1000;
  const first = Math.ceil(axis.from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((axis.to - first) / step) + 1) }, (_, i) => first + i * step);
}
