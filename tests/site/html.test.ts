import { expect, test } from 'vitest';
import { breaches } from '../harness/breaches.ts';
import { invalidHtml, repeatedIds, surprisingButtons, wordlessPictures, wrongHeadings } from '../harness/checkers/html.ts';
import { pages } from '../harness/dist.ts';

test.each([
  ['is valid HTML', invalidHtml],
  ['uses each id once', repeatedIds],
  ['has one first heading, and no level is left out below it', wrongHeadings],
  ['has no button in a form that could send it by surprise', surprisingButtons],
  ['says in words what each picture shows', wordlessPictures],
] as const)('every page %s', async (_, rule) => {
  expect(await breaches(pages(), rule)).toEqual([]);
});
