import { expect, test } from 'vitest';
import { breaches } from '../harness/breaches.ts';
import { lostWaysBack, misnumbered, rawNotes, unpairedNotes } from '../harness/checkers/footnotes.ts';
import { dom, pages, stories } from '../harness/dist.ts';

test.each([
  ['every mark has its notes, and all notes have a mark', unpairedNotes],
  ['every note leads back to the words that rest on it', lostWaysBack],
  ['notes are numbered through, and marks say the same numbers', misnumbered],
  ['no footnote is left as it was written', rawNotes],
] as const)('on every page %s', async (_, rule) => {
  expect(await breaches(pages(), rule)).toEqual([]);
});

test('every article and theme has sources', () => {
  const without = stories().filter(({ file }) => dom(file)('.cited-notes li').length === 0);
  expect(without.map(({ path }) => path)).toEqual([]);
});

/** Marks that a text may have for each word of its page, which is 25 in an article of 1,600 words. */
const MARKS_PER_WORD = 25 / 1600;

test('the marks in an article are few enough to read past them', () => {
  const loud = stories().flatMap(({ path, file }) => {
    const $ = dom(file);
    const main = $('main').clone();
    main.find('script, svg, details').remove();
    const words = main.text().split(/\s+/).length;
    const marks = $('.prose').find('sup, .check:not(:has(+ sup))').length; // one beside another is one mark
    return marks > Math.max(25, words * MARKS_PER_WORD) ? [`${path}: ${marks} marks, ${words} words`] : [];
  });
  expect(loud).toEqual([]);
});
