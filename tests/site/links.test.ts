import { expect, test } from 'vitest';
import { breaches } from '../harness/breaches.ts';
import { foreignRequests, wrongCanonical } from '../harness/checkers/hosts.ts';
import { DIST, pages } from '../harness/dist.ts';
import { allBrokenLinks } from '../harness/links.ts';

test('every link within the site leads to a page and a place on it', () => {
  expect(allBrokenLinks(DIST)).toEqual([]);
});

test.each([
  ['asks no other host for anything', foreignRequests],
  ['names its own lasting address', wrongCanonical],
] as const)('every page %s', async (_, rule) => {
  expect(await breaches(pages(), rule)).toEqual([]);
});
