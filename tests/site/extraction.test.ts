import { expect, test } from 'vitest';
import { sentencesIn } from '../../src/core/prose.ts';
import { dom, pages, stories } from '../harness/dist.ts';
import { hasW3m, oneLine, readerView, textBrowser } from '../harness/extraction.ts';
import { bodies } from '../unit/prose-support.ts';

/** Texts that have a page of their own, with the sentences that their authors wrote. */
const TEXTS = bodies
  .map(({ name, passages }) => ({
    path: name === 'pages/home' ? '/' : `/${name}/`,
    sentences: passages.flatMap(({ text }) => sentencesIn(text)),
  }))
  .flatMap(({ path, sentences }) => pages().flatMap(({ path: built, file }) => (built === path ? [{ path, file, sentences }] : [])))
  .filter(({ path }) => /^\/(?:(?:articles|themes)\/.*)?$/.test(path));

/** Words run together: a stop, or a small letter, with a capital right after it. */
const FUSED = /\p{Ll}[.!?][”’]?\p{Lu}\p{Ll}+|\d{4}\d{4}/gu;

/** Sentences of the author that are not there as written, and what should not be there. */
function wrongIn(text: string, { file, sentences }: (typeof TEXTS)[number]): string[] {
  const $ = dom(file);
  // What is said only where a part of the page failed.
  const failures = $('[data-words]')
    .map((_, element) => $(element).attr('data-words'))
    .get();
  return [
    ...sentences.map(oneLine).filter((sentence) => !text.includes(sentence)),
    ...failures.filter((words) => text.includes(words)),
    ...(text.match(FUSED) ?? []),
  ];
}

const readBy = (reader: (file: string) => string) =>
  TEXTS.flatMap((text) => wrongIn(reader(text.file), text).map((line) => `${text.path} ${line}`));

test('there are texts to read', () => {
  expect(TEXTS.length).toBeGreaterThan(stories().length);
  expect(TEXTS.filter(({ sentences }) => sentences.length <= 5).map(({ path }) => path)).toEqual([]);
});

test('Reader View shows every text sentence by sentence as it was written', () => {
  expect(readBy(readerView)).toEqual([]);
});

test.skipIf(!hasW3m)('a text browser shows every text sentence by sentence as it was written', () => {
  expect(readBy(textBrowser)).toEqual([]);
});
