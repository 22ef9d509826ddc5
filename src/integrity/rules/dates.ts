import { problemAt, type Content, type Entry, type Rule } from '../entry.ts';
import { isDay } from '../located.ts';
import { valuesAt } from '../values.ts';

/** Before this year the record has nothing. */
const FIRST_YEAR = 1600;

/** The two ends of a dating without `~` and the like; an open end is undefined. That they are dates is the schema's business. */
function ends(date: unknown): [from?: string, to?: string] {
  if (typeof date !== 'string' || !/^[\d.][\d~?%./-]+$/.test(date)) return [];
  const [from, to = from] = date.split('/').map((end) => (end === '..' ? undefined : end.replace(/[~?%]$/, '')));
  return [from, to];
}

/** Whether one date lies before another, as far as both are exact: 1875 is not before 1875-05-07. */
function before(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** A day in front matter as text: YAML makes a Date of it, quotes keep it text. Nothing for what is no day. */
function dayOf(value: unknown): string | undefined {
  const text = value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString() : String(value);
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}

/** The change log of an entry. */
const changesOf = (entry: Entry) =>
  valuesAt(entry.data, 'changes.*.date').flatMap(({ path, value }) => {
    const day = dayOf(value);
    return day ? [{ path, day }] : [];
  });

/** The newest day on which any page changed: the record cannot know what comes after it. */
export const newestChange = (content: Content) =>
  content.entries
    .flatMap((entry) => changesOf(entry).map(({ day }) => day))
    .sort()
    .at(-1) ?? '9999';

/** Dates of the record lie between the first year it knows and the newest change of the site. */
export const datesInRange: Rule = function* (content) {
  const newest = newestChange(content);
  const fields = [
    ['events', 'date'],
    ['documents', 'date'],
    ['now', 'since'],
    ['borders', 'from'],
    ['borders', 'to'],
    ['articles', 'reportDate'],
  ] as const;
  for (const [collection, field] of fields) {
    for (const entry of content.of(collection)) {
      const [from, to] = ends(entry.data[field]);
      if (from && Number(from.slice(0, 4)) < FIRST_YEAR) yield problemAt(entry, [field], `"${from}" is before ${FIRST_YEAR}`);
      if (to && before(newest, to)) yield problemAt(entry, [field], `"${to}" is after the newest change of the site, ${newest}`);
    }
  }
};

/** A border ends after it began. */
export const bordersEndAfterStart: Rule = function* (content) {
  for (const entry of content.of('borders')) {
    const [[from], [, to]] = [ends(entry.data['from']), ends(entry.data['to'])];
    if (from && to && before(to, from)) yield problemAt(entry, ['to'], `"${to}" is before the border began, ${from}`);
  }
};

/** Days in front matter are days of the calendar, in quotes too: without this, JavaScript reads 30 February as 2 March. */
export const realDays: Rule = function* (content) {
  for (const entry of content.entries) {
    for (const { path, value } of ['updated', 'changes.*.date'].flatMap((pattern) => valuesAt(entry.data, pattern))) {
      if (typeof value === 'string' && !isDay(value)) yield problemAt(entry, path, `"${value}" is not a day of the calendar`);
    }
  }
};

/** Change logs run from old to new, and a page is not older than its last change. */
export const changesInOrder: Rule = function* (content) {
  for (const entry of content.entries) {
    const days = changesOf(entry);
    for (const [i, { path, day }] of days.entries()) {
      const earlier = days[i - 1];
      if (earlier && day < earlier.day)
        yield problemAt(entry, path, `${day} comes after ${earlier.day} in the list; write the newest change last`);
    }
    const last = days.at(-1)?.day;
    const updated = dayOf(entry.data['updated']);
    if (last && updated && updated < last) yield problemAt(entry, ['updated'], `${updated} is before the last change, ${last}`);
  }
};
