/**
 * One scale of time for the axis and for the slider under it. Busy months are drawn wider, so that each event has a dot of its own; years in
 * between keep equal lengths. Pure arithmetic, for the drawing at build time (`TimeAxis.astro`) and in the browser.
 *
 * Dates are ISO 8601 of reduced precision (`1945`, `1945-08`, `1945-08-28`), as `<time datetime>` has them.
 */

/** An event with its date. */
export interface Dated {
  id: string;
  date: string;
}

/** Where an event lies. */
export interface Mark {
  id: string;
  /** Share of the width, 0 to 1. */
  x: number;
  /** Row in which it collides with no other, from 0. */
  row: number;
}

/** A scale: shares of the width at the beginning of each month from `from` on. Years before lie in the first of the shares, evenly. */
export interface TimeScale {
  /** First year that is drawn month by month. */
  from: number;
  /** First year of all. */
  earliest: number;
  months: readonly number[];
}

/** Share of the width that events have for themselves; the rest goes by time. */
const BUSY = 0.5;
/** Share of the width for what lies before `from`. */
const EARLIER = 0.05;

/** Start and length of a date in years. */
export function yearsOf(date: string): { start: number; length: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const [first, last] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const share = (m: number, d: number) => (Date.UTC(year, m, d) - first) / (last - first);
  if (month === undefined) return { start: year, length: 1 };
  if (day === undefined) return { start: year + share(month - 1, 1), length: share(month, 1) - share(month - 1, 1) };
  return { start: year + share(month - 1, day), length: 0 };
}

/**
 * The scale for these events.
 * @param from First year that is drawn month by month: a little before the first stop of the slider.
 */
export function timeScale(events: readonly Dated[], from: number): TimeScale {
  const starts = events.map(({ date }) => yearsOf(date).start);
  const months = Math.ceil((Math.max(from + 1, ...starts) + 0.5 - from) * 12);
  const count = new Array<number>(months).fill(0);
  for (const start of starts) {
    const month = Math.floor((start - from) * 12);
    if (month >= 0) count[month] = (count[month] ?? 0) + 1;
  }
  const all = count.reduce((sum, n) => sum + n, 0);
  const extra = all ? ((BUSY / (1 - BUSY)) * months) / all : 0;
  const earliest = Math.floor(Math.min(from, ...starts));
  const left = earliest < from ? EARLIER : 0;
  const unit = (1 - left) / (months + extra * all);
  let x = left;
  return { from, earliest, months: [x, ...count.map((n) => (x += (1 + extra * n) * unit))] };
}

/** Place of a moment, given in years, as a share of the width. */
export function along({ from, earliest, months }: TimeScale, year: number): number {
  const [first = 0, last = 1] = [months[0], months.at(-1)];
  if (year < from) return first * Math.max(0, (year - earliest) / (from - earliest));
  const at = (year - from) * 12;
  const [a, b] = [months[Math.floor(at)] ?? last, months[Math.floor(at) + 1] ?? last];
  return a + (b - a) * (at - Math.floor(at));
}

/** Place of a date; what is known to a month or a year only lies in the middle of it. */
export function placeOf(scale: TimeScale, date: string): number {
  const { start, length } = yearsOf(date);
  return along(scale, start + length / 2);
}

/** Lays out events in as few rows as keep them `gap` (a share of the width) apart. In order of time. */
export function layOut(events: readonly Dated[], scale: TimeScale, gap: number): Mark[] {
  const ends: number[] = [];
  return events
    .map(({ id, date }) => ({ id, x: placeOf(scale, date) }))
    .sort((a, b) => a.x - b.x)
    .map(({ id, x }) => {
      const free = ends.findIndex((end) => end <= x);
      const row = free < 0 ? ends.length : free;
      ends[row] = x + gap;
      return { id, x, row };
    });
}

/** Round years for the ticks of an axis, each at least `gap` (a share of the width) after the one before. */
export function ticks(scale: TimeScale, gap: number): number[] {
  const kept: number[] = [];
  for (let year = Math.ceil(scale.from / 10) * 10; along(scale, year) < 1 - gap / 2; year += 10) {
    const last = kept.at(-1);
    if (along(scale, year) - (last === undefined ? 0 : along(scale, last)) >= gap) kept.push(year);
    if (year > scale.from + scale.months.length / 12) break;
  }
  return kept;
}

/** Size of the drawing of an axis in units: its width is stretched to the room there is, its height is in CSS pixels. */
export const AXIS = { width: 1000, height: 56, line: 50, gap: 7, row: 8, dot: 7 } as const;

/** Dots as path data, for a stroke with round ends; many rows stand closer, never outside the drawing. */
export function dotsPath(marks: readonly Mark[], rows: number): string {
  const step = Math.min(AXIS.row, (AXIS.line - AXIS.dot) / Math.max(1, rows));
  return marks.map(({ x, row }) => `M${Math.round(x * AXIS.width)} ${Number(dotY(row, step).toFixed(1))}h0`).join('');
}

/** Height of a row of dots, in units from the top. */
const dotY = (row: number, step: number) => AXIS.line - AXIS.dot + 1 - row * step;
