import { expect, test } from 'vitest';
import { variantPath } from '../../src/core/variant.ts';
import { Content, type Entry } from '../../src/integrity/entry.ts';
import { parseContent } from '../../src/integrity/parse.ts';
import { readContent } from '../../src/integrity/read.ts';
import { ledger, published } from '../../src/tools/permalinks.ts';
import { matches, readRedirects } from '../../src/tools/hosting/rules.ts';
import { ROOT } from '../../src/tools/run.ts';
import { DIST, dom, pages } from '../harness/dist.ts';

const known = ledger();
const now = await published(DIST);
const redirects = readRedirects(DIST);
const moved = (path: string) => redirects.some(({ from, status }) => matches(from, path) && [301, 302, 308].includes(status));
const fileOf = new Map(pages(DIST).map(({ path, file }) => [path, file]));

test('every page that was published is there, or sends the reader on', () => {
  expect(Object.keys(known).filter((path) => !fileOf.has(path) && !moved(path))).toEqual([]);
});

test('every published address on a page still answers', () => {
  const lost = Object.entries(known).flatMap(([path, ids]) => {
    const file = fileOf.get(path);
    if (!file) return [];
    const there = new Set(
      dom(file)('[id]')
        .toArray()
        .map(({ attribs }) => attribs['id']),
    );
    return ids.filter((id) => !there.has(id)).map((id) => `${path}#${id}`);
  });
  expect(lost).toEqual([]);
});

test('every address of the site is in the ledger (add new ones with `npm run permalinks`)', () => {
  const missing = Object.entries(now).flatMap(([path, ids]) =>
    known[path] ? ids.filter((id) => !known[path]?.includes(id)).map((id) => `${path}#${id}`) : [path],
  );
  expect(missing).toEqual([]);
});

/** Page of a text. */
const pathOf = ({ collection, id, data }: Entry): string => {
  if (collection === 'variants')
    return variantPath(
      pathOf({ collection: `${String(data['kind'] ?? 'article')}s`, id: String(data['of']) } as Entry),
      String(data['variant']),
      'en',
    );
  return collection === 'pages' ? (id === 'home' ? '/' : `/${id}/`) : `/${collection}/${id}/`;
};

// Read off the files, not off the page: lists and tables have ids too, and were once forgotten.
test('every block id that an author has written is in the ledger', async () => {
  const content = new Content(parseContent(await readContent(ROOT)).entries);
  // A variant has the block ids of its original, at an address of its own.
  const missing = content.prose
    .filter(({ collection }) => collection !== 'variants')
    .flatMap((entry) => {
      const written = [...entry.body.text.matchAll(/(?:^|\s)\^([a-z][a-z0-9-]*)[ \t]*$/gm)].map(([, id]) => id!);
      expect(written, entry.file).not.toEqual([]);
      return written.filter((id) => !known[pathOf(entry)]?.includes(id)).map((id) => `${pathOf(entry)}#${id}`);
    });
  expect(missing).toEqual([]);
});
