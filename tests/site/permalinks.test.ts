import { describe, expect, test } from 'vitest';
import { ledger, published } from '../../src/tools/permalinks.ts';
import { matches, readRedirects } from '../../src/tools/host-rules.ts';
import { DIST } from '../harness/dist.ts';

const now = await published(DIST);
const redirects = readRedirects(DIST);
const moved = (path: string) => redirects.some(({ from, status }) => matches(from, path) && [301, 302, 308].includes(status));

describe.each(Object.entries(ledger()))('%s', (path, fragments) => {
  test('is still published, or sends the reader on', () => {
    expect(now[path] !== undefined || moved(path)).toBe(true);
  });

  test('keeps every address on it', () => {
    const kept = new Set(now[path] ?? (moved(path) ? fragments : []));
    expect(fragments.filter((fragment) => !kept.has(fragment)).map((fragment) => `${path}#${fragment}`)).toEqual([]);
  });
});

test('every address of the site is in the ledger (add new ones with `npm run permalinks`)', () => {
  const known = ledger();
  const missing = Object.entries(now).flatMap(([path, ids]) =>
    known[path] ? ids.filter((id) => !known[path]?.includes(id)).map((id) => `${path}#${id}`) : [path],
  );
  expect(missing).toEqual([]);
});
