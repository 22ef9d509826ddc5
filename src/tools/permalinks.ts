// `npm run permalinks`: adds the addresses of the built site to the ledger of published ones. It never takes one out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, dom, pages } from '../../tests/harness/dist.ts';
import type { CollectionName } from '#model/collections.ts';
import { Content } from '#integrity/entry.ts';
import { parseContent } from '#integrity/parse.ts';
import { readContent } from '#integrity/read.ts';
import { valuesAt } from '#integrity/values.ts';
import { ROOT } from './run.ts';

const LEDGER = join(ROOT, 'tests', 'permalinks.json');

/** Fragments by path, both sorted. */
export type Ledger = Record<string, string[]>;

/** Reference pages and the collection whose ids are addresses on them; other pages publish their paragraphs. */
const ENTRIES: [path: string, collection: CollectionName][] = [
  ['/timeline/', 'events'],
  ['/places/', 'places'],
  ['/people/', 'people'],
  ['/glossary/', 'terms'],
  ['/checks/', 'checks'],
  ['/positions/', 'positions'],
  ['/positions/', 'questions'],
  ['/now/', 'now'],
  ['/sources/', 'sources'],
];

/** Every address of a built site that others may link to: pages, paragraphs, entries. */
export async function published(dir: string): Promise<Ledger> {
  const content = new Content(parseContent(await readContent(ROOT)).entries);
  const found: Ledger = {};
  for (const { path, file } of pages(dir)) {
    if (path === '/404.html') continue;
    const $ = dom(file);
    const idsOf = (selector: string) =>
      $(selector)
        .toArray()
        .map((element) => $(element).attr('id') ?? '');
    const collection = ENTRIES.find(([prefix]) => path.startsWith(prefix))?.[1];
    const names = new Set(
      collection &&
        content.of(collection).flatMap(({ id, data }) => [id, ...valuesAt(data, 'custom.formerly.*').map(({ value }) => value)]),
    );
    const ids = collection ? idsOf('main [id]').filter((id) => names.has(id)) : idsOf('.prose p[id], .extract[id]');
    found[path] = [...new Set(ids)].sort();
  }
  return found;
}

/** The ledger as it stands. */
export function ledger(): Ledger {
  return existsSync(LEDGER) ? (JSON.parse(readFileSync(LEDGER, 'utf8')) as Ledger) : {};
}

/** Both together; nothing is lost. */
export function merge(old: Ledger, add: Ledger): Ledger {
  const paths = [...new Set([...Object.keys(old), ...Object.keys(add)])].sort();
  return Object.fromEntries(paths.map((path) => [path, [...new Set([...(old[path] ?? []), ...(add[path] ?? [])])].sort()]));
}

if (import.meta.main) {
  const before = ledger();
  const after = merge(before, await published(DIST));
  writeFileSync(LEDGER, `${JSON.stringify(after, null, 2)}\n`);
  const count = (list: Ledger) => Object.values(list).reduce((sum, ids) => sum + ids.length + 1, 0);
  console.log(`${count(after) - count(before)} addresses added, ${count(after)} in all`);
}
