/**
 * Dates in EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/): read, checked and printed.
 *
 * The site uses a part of the format: a day, month or year from 1000 to 9999, each perhaps `~` (about), `?` (perhaps) or `%`
 * (both), and an interval of two of them, one of which may be open (`1969/..`). The rest of EDTF is refused. No clock and no
 * time zone is involved: a day is a day on the calendar.
 */
import edtf from 'edtf';
import { memoise } from './memoise.ts';
import type { Words } from './words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const POINT = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([~?%])?$/;

/** One end of a dating. `month` and `day` count from 1; `iso` is the date without its qualifier. */
interface Point {
  iso: string;
  year: number;
  month?: number;
  day?: number;
  qualifier: '' | '~' | '?' | '%';
}

/** `null` is an open end. A single date has the same point at both ends. */
interface Dating {
  start: Point | null;
  end: Point | null;
}

function point(text: string): Point | null | undefined {
  if (text === '..') return null;
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year, month, day, qualifier = ''] = match;
  return {
    iso: text.replace(/[~?%]$/, ''),
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    qualifier: qualifier as Point['qualifier'],
  };
}

/** What a text was meant to be that is no dating of this site, and what is wrong with it, where that shows. */
function reason(text: string): string {
  if (text !== text.trim()) return `a space before or after it; write "${text.trim()}"`;
  const straight = text.replace(/\s*[–—−]\s*/g, '/');
  if (straight !== text) return `an interval has a slash: write "${straight}"`;
  const [bare, sign] = [text.replace(/[~?%]/g, ''), /[~?%]/.exec(text)?.[0]];
  if (sign && !/^[^~?%]+[~?%]?$/.test(text)) return `~, ? and % stand once, at the end: write "${bare}${sign}"`;
  if (/^Y|[xX]|^-|S\d/.test(text)) return 'years have four digits, from 1000 to 9999';
  if (/T\d/.test(text)) return 'a day has no hour here; leave it out';
  const month = /^\d{4}-(\d\d)/.exec(text)?.[1];
  if (month && Number(month) > 20 && Number(month) < 25) return 'seasons are not used here; write the months, such as 1969-06/1969-08';
  return 'a form this site does not use';
}

/** Whether one end of an interval lies in the other, such as a day in its month: then it says nothing that one date does not. */
const within = (start: Point, end: Point) => start !== end && (start.iso.startsWith(end.iso) || end.iso.startsWith(start.iso));

/**
 * Reads a date and checks that it exists. A build asks for the same dates on page after page, and the library takes its time.
 * @throws Error with the text in its message: `Not a date: "1969-02-30" …`.
 */
export const parseDate = memoise((text: string): Dating => {
  const fail = (why: string) =>
    new Error(`Not a date: "${text}" (${why}). Dates are EDTF: 1969, 1969-07, 1969-07-20, 1969-07-16/1969-07-24, 1969-07-20~.`);
  const ends = text.split('/').map(point);
  const [start, end = start] = ends;
  if (ends.length > 2 || ends.includes(undefined) || ends.every((side) => side === null)) throw fail(reason(text));
  let canonical: string;
  try {
    canonical = edtf(text).edtf;
  } catch {
    throw fail('no such date, or its end is not after its start');
  }
  if (canonical !== text) throw fail('no such day'); // the library reads 29 February 1969 as 1 March
  if (start && end && within(start, end)) throw fail(`one end lies in the other; write the more exact one, or both as exact`);
  return { start: start ?? null, end: end ?? null };
});

const ABOUT = { '': '', '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/** A point in words, leaving out the month or the year when the other end of the interval says it. */
function words({ year, month, day, qualifier }: Point, until?: Point): string {
  const sameYear = month !== undefined && year === until?.year;
  const sameMonth = sameYear && day !== undefined && until?.day !== undefined && month === until.month;
  const parts = [day, month !== undefined && !sameMonth && MONTHS[month - 1], !sameYear && year];
  return ABOUT[qualifier] + parts.filter(Boolean).join(' ');
}

/** A point in the language of `t`, with what its qualifier says. */
function wordsIn(t: Words, { year, month, day, qualifier }: Point): string {
  const format = new Intl.DateTimeFormat(t.lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
  const parts = format.formatToParts(Date.UTC(year, (month ?? 1) - 1, day ?? 1)).map(({ value }) => value);
  // A word for "year" set after the date, as in Russian, says nothing more, and its stop would meet that of the sentence.
  const date = (/^\s/.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts).join('');
  const about = /[~%]/.test(qualifier) ? t('date.about', { date }) : date;
  return /[?%]/.test(qualifier) ? t('date.perhaps', { date: about }) : about;
}

/**
 * The date in the language of `t`, as `Intl` writes it (in English as {@link formatDate} does): "1969年7月20日", "20 июля 1969".
 * @throws Error like {@link parseDate}.
 */
export function formatDateIn(t: Words, text: string): string {
  if (t.lang === 'en') return formatDate(text);
  const { start, end } = parseDate(text);
  if (!start) return t('date.until', { date: wordsIn(t, end!) });
  if (!end) return t('date.since', { date: wordsIn(t, start) });
  return start === end ? wordsIn(t, start) : t('date.range', { from: wordsIn(t, start), to: wordsIn(t, end) });
}

/** The date as people write it in British order: "20 July 1969", "16 to 24 July 1969", "about 20 July 1969", "since 1969". */
export function formatDate(text: string): string {
  const { start, end } = parseDate(text);
  if (!start) return `until ${words(end!)}`;
  if (!end) return `since ${words(start)}`;
  return start === end ? words(start) : `${words(start, end)} to ${words(end)}`;
}

/** The value for `<time datetime>`: a valid HTML day, month or year. An interval gives its start (its end when the start is open). */
export function datetimeAttribute(text: string): string {
  const { start, end } = parseDate(text);
  return (start ?? end)!.iso;
}

/**
 * A string to sort by: earlier start first, a month alone after the days in it; with equal starts the vaguer date, then the
 * earlier end. Compare with `<`, not by locale.
 */
export function sortKey(text: string): string {
  const { start, end } = parseDate(text);
  const from = start?.month && !start.day ? `${start.iso}-32` : start?.iso;
  return `${from ?? ''} ${end?.iso ?? '~'}`;
}

/** The year in which it starts (ends, when the start is open). */
export function yearOf(text: string): number {
  const { start, end } = parseDate(text);
  return (start ?? end)!.year;
}

/** A day as a year with a fraction: 1 January 1969 is 1969, 2 July 1969 is about 1969.5. Days past the end of a month roll over. */
function fractionalYear(year: number, month: number, day: number): number {
  const [from, at, to] = [Date.UTC(year, 0), Date.UTC(year, month - 1, day), Date.UTC(year + 1, 0)];
  return year + (at - from) / (to - from);
}

/** Where it lies on a time axis, in fractional years: the first moment, and the moment after the last. Open ends are infinite. */
export function span(text: string): { start: number; end: number } {
  const { start, end } = parseDate(text);
  const after = end && ([end.year + (end.month ? 0 : 1), (end.month ?? 1) + (end.month && !end.day ? 1 : 0), (end.day ?? 0) + 1] as const);
  return {
    start: start ? fractionalYear(start.year, start.month ?? 1, start.day ?? 1) : -Infinity,
    end: after ? fractionalYear(...after) : Infinity,
  };
}
