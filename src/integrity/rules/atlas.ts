import { problemAt, type Entry, type Rule } from '../entry.ts';
import { valuesAt } from '../values.ts';

const text = (entry: Entry | undefined, field: string) => (typeof entry?.data[field] === 'string' ? entry.data[field] : '');
/** The year of a date; undefined where it is none, which others say. */
const year = (date: string) => /^\d{4}(?!\d)(?=-|$)/.exec(date)?.[0];

/** Stops stand in order, in the year of their event, draw lines that hold, and say of each area once who administered it. */
export const stops: Rule = function* (content) {
  const units = content.of('units').map(({ id }) => id);
  let last = '';
  for (const stop of content.of('stops')) {
    const from = text(stop, 'from');
    if (from < last) yield problemAt(stop, ['from'], `"${from}" comes after "${last}" in the list; write the oldest stop first`);
    last = from;
    const event = content.byId('events').get(text(stop, 'event'));
    const happened = year(text(event, 'date'));
    if (event && happened && happened !== year(from))
      yield problemAt(stop, ['event'], `the event "${event.id}" is of ${happened}, the stop of ${year(from)}`);
    for (const { path, value } of valuesAt(stop.data, 'borders.*')) {
      const line = content.byId('borders').get(String(value));
      const [begins, ends] = [text(line, 'from'), text(line, 'to')];
      if (line && (begins.slice(0, 4) > from.slice(0, 4) || (year(ends) && ends < from)))
        yield problemAt(stop, path, `the line "${line.id}" holds from ${begins} to ${ends}, not at ${from}`);
    }
    const named = valuesAt(stop.data, 'administered.*.units.*');
    for (const unit of units) {
      const [, again] = named.filter(({ value }) => value === unit);
      if (again) yield problemAt(stop, again.path, `"${unit}" is administered by two; name each area once`);
      else if (!named.some(({ value }) => value === unit))
        yield problemAt(stop, ['administered'], `says nothing of "${unit}"; name each area of units.yaml once`);
    }
  }
};

/** Areas in dispute are places, and each is drawn in a tone: one of each side, one of nobody. */
export const units: Rule = function* (content) {
  for (const unit of content.of('units')) {
    if (unit.data['disputed'] === true && !content.byId('places').has(unit.id))
      yield problemAt(unit, ['id'], `there is no place "${unit.id}"; an area in dispute has the id of its place`);
  }
  yield* once(content.of('administrations'), 'tone', ['first', 'second', 'none']);
};

/** Pictures have each role once; a name in them is that of one thing. */
export const views: Rule = function* (content) {
  yield* once(content.of('views'), 'role', ['near', 'wide', 'far']);
  for (const view of content.of('views')) {
    for (const { path, value } of [...valuesAt(view.data, 'labels.*'), ...valuesAt(view.data, 'inset.labels.*')]) {
      const { place, border, words } = value as Record<string, unknown>;
      if (place !== undefined && border !== undefined) yield problemAt(view, path, 'names a place and a line; write two names');
      if (place === undefined && border === undefined && words === undefined)
        yield problemAt(view, path, 'names nothing; write a place, a border or words');
    }
  }
};

/** Directions are told from one point. */
export const origins: Rule = function* (content) {
  const [first, second] = content.of('origins').filter(({ data }) => data['bearings'] !== undefined);
  if (second) yield problemAt(second, ['bearings'], `directions are told from "${first?.id}" already; write them at one point`);
};

/** Each of these values stands at one entry. */
function* once(entries: readonly Entry[], field: string, values: readonly string[]) {
  for (const value of values) {
    const [first, second] = entries.filter(({ data }) => data[field] === value);
    if (second) yield problemAt(second, [field], `"${value}" is taken by "${first?.id}"; each stands once`);
    else if (!first && entries[0]) yield problemAt(entries[0], [field], `no entry of the list has "${value}"; one has to`);
  }
}

/** Parts of the timeline follow each other without a gap. */
export const periods: Rule = function* (content) {
  const list = content.of('periods');
  for (const [i, period] of list.entries()) {
    const before = list[i - 1]?.data['to'];
    const { from, to } = period.data;
    if (i > 0 && from !== Number(before) + 1)
      yield problemAt(period, ['from'], `${String(from)} does not follow ${String(before)}, the last year of the part before`);
    if (i === 0 && from !== undefined) yield problemAt(period, ['from'], 'the first part has no first year; take it out');
    if (i === list.length - 1 && to !== undefined) yield problemAt(period, ['to'], 'the last part has no last year; take it out');
  }
};
