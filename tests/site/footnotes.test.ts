import { describe, expect, test } from 'vitest';
import { lostWaysBack, rawNotes, unpairedNotes } from '../harness/checkers/footnotes.ts';
import { dom, pages, stories } from '../harness/dist.ts';

describe.each(pages())('$path', (page) => {
  test('every footnote mark has its note, and every note its mark', () => {
    expect(unpairedNotes(page)).toEqual([]);
  });

  test('every note leads back to its first mark', () => {
    expect(lostWaysBack(page)).toEqual([]);
  });

  test('no footnote is left as it was written', () => {
    expect(rawNotes(page)).toEqual([]);
  });
});

test.each(stories())('$path has sources', ({ file }) => {
  expect(dom(file)('li[id^="note-fn-"]').length).toBeGreaterThan(0);
});
