import { collections, type CollectionName } from '#model/collections.ts';
import { problemAt, type Entry, type Rule } from '../entry.ts';
import { REFERENCES } from '#model/references.ts';
import { valuesAt } from '../values.ts';

/** Collections whose ids stand on one page, where an address must mean one thing: the atlas has events and places. */
const SHARED_PAGES: readonly CollectionName[][] = [['events', 'places'], ...collections.map(([name]) => [name])];

/** Ids that are unique wherever they share a page. */
export const uniqueIds: Rule = function* (content) {
  const reported = new Set<Entry>();
  for (const page of SHARED_PAGES) {
    const first = new Map<string, Entry>();
    for (const entry of page.flatMap((collection) => content.of(collection))) {
      const earlier = first.get(entry.id);
      if (!earlier) first.set(entry.id, entry);
      else if (!reported.has(entry)) {
        reported.add(entry);
        const other = earlier.file === entry.file ? '' : `${earlier.file} `;
        yield problemAt(entry, ['id'], `the id "${entry.id}" is used already in ${other}line ${earlier.at(['id']).line}`);
      }
    }
  }
};

/** Lists of ids without repetition. */
export const noRepetition: Rule = function* (content) {
  for (const { from, path } of REFERENCES.filter((reference) => reference.path.endsWith('.*'))) {
    for (const entry of content.of(from)) {
      for (const list of valuesAt(entry.data, path.slice(0, -2))) {
        const items = valuesAt(list.value, '*');
        const repeated = items.filter(({ value }, i) => items.findIndex((item) => item.value === value) < i);
        for (const item of repeated) yield problemAt(entry, [...list.path, ...item.path], `"${String(item.value)}" is listed twice`);
      }
    }
  }
};
