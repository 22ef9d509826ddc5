// `npm run permalinks`: adds the addresses of the built site to the ledger of published ones. It never takes one out.
// Which ids are addresses is said by the content: ids of entries, and ids of the blocks of texts. Where they stand is read from the pages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, dom, pages } from '../../tests/harness/dist.ts';
import type { CollectionName } from '#model/collections.ts';
import { Content } from '#integrity/entry.ts';
import { parseContent } from '#integrity/parse.ts';
import { readContent } from '#integrity/read.ts';
import { namedBlocks } from '#integrity/rules/blocks.ts';
import { valuesAt } from '#integrity/values.ts';
import { CONTENT } from '#model/content-folder.ts';
import { ROOT } from './run.ts';

const LEDGER = join(ROOT, CONTENT, 'permalinks.json');

/** Fragments by path, both sorted. */
export type Ledger = Record<string, string[]>;

/** Reference pages and the collection whose ids are addresses on them; other pages publish the blocks of their texts. */
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

/** Ids of all blocks of texts (paragraphs, lists, quotations, tables) and of the extracts of documents. */
function blockIds(content: Content): Set<string> {
  const blocks = content.prose.flatMap((entry) => namedBlocks(entry).flatMap(({ ids }) => ids.map(({ id }) => id)));
  const extracts = content.of('documents').flatMap(({ data }) => valuesAt(data, 'extracts.*.id').map(({ value }) => String(value)));
  return new Set([...blocks, ...extracts]);
}

/** Ids of the entries of collections, with those they had before. */
function entryIds(content: Content, collections: readonly CollectionName[]): Set<string> {
  const entries = collections.flatMap((collection) => content.of(collection));
  return new Set(entries.flatMap(({ id, data }) => [id, ...valuesAt(data, 'custom.formerly.*').map(({ value }) => String(value))]));
}

/** Every address of a built site that others may link to: pages, paragraphs, entries. */
export async function published(dir: string): Promise<Ledger> {
  const content = new Content(parseContent(await readContent(ROOT)).entries);
  const blocks = blockIds(content);
  const found: Ledger = {};
  for (const { path, file } of pages(dir)) {
    if (path === '/404.html') continue;
    const $ = dom(file);
    const collections = ENTRIES.filter(([prefix]) => path.startsWith(prefix)).map(([, collection]) => collection);
    const names = collections.length ? entryIds(content, collections) : blocks;
    const ids = $(collections.length ? 'main [id]' : '.prose [id], .extract[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? '')
      // A print document puts the name of the text before the id of a block: "summary--before-ukraine".
      .filter((id) => names.has(collections.length ? id : id.replace(/^.*--/, '')));
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
