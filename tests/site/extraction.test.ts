import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../src/core/prose.ts';
import { dom, pages } from '../harness/dist.ts';
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

describe.each(TEXTS)('$path', ({ file, sentences }) => {
  const $ = dom(file);
  /** What is said only where a part of the page failed. */
  const failures = $('[data-words]')
    .map((_, element) => $(element).attr('data-words'))
    .get();

  /** Sentences of the author that are not there as written, and what should not be there. */
  const wrongIn = (text: string) => [
    ...sentences.map(oneLine).filter((sentence) => !text.includes(sentence)),
    ...failures.filter((words) => text.includes(words)),
    ...(text.match(FUSED) ?? []),
  ];

  test('is read by Reader View sentence by sentence as it was written', () => {
    expect(sentences.length).toBeGreaterThan(5);
    expect(wrongIn(readerView(file))).toEqual([]);
  });

  test.skipIf(!hasW3m)('is read by a text browser sentence by sentence as it was written', () => {
    expect(wrongIn(textBrowser(file))).toEqual([]);
  });
});
