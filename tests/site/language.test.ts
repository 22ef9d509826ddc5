import { expect, test } from 'vitest';
import { breaches } from '../harness/breaches.ts';
import { runTogether, straySpaces, typewriterMarks, unmarkedScripts, wrongLanguage } from '../harness/checkers/language.ts';
import { dom, pages, type Page } from '../harness/dist.ts';

/** Names in Japanese on a page whose styles would break them between any two signs. */
const brokenNames = ({ file }: Page) => {
  const $ = dom(file);
  return $('body [lang=ja]').length && !$('style').text().includes('word-break:keep-all') ? ['breaks Japanese names'] : [];
};

test.each([
  ['says which language it is in', wrongLanguage],
  ['marks every run of Japanese or Cyrillic with its language', unmarkedScripts],
  ['keeps names in different scripts apart', runTogether],
  ['keeps a Japanese name in one piece', brokenNames],
  ['is set with the apostrophes of print', typewriterMarks],
  ['has no space before a stop', straySpaces],
] as const)('every page %s', async (_, rule) => {
  expect(await breaches(pages(), rule)).toEqual([]);
});
