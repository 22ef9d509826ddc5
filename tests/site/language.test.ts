import { describe, expect, test } from 'vitest';
import { runTogether, straySpaces, typewriterMarks, unmarkedScripts, wrongLanguage } from '../harness/checkers/language.ts';
import { dom, pages } from '../harness/dist.ts';

describe.each(pages())('$path', (page) => {
  test('says which language it is in', () => {
    expect(wrongLanguage(page)).toEqual([]);
  });

  test('marks every run of Japanese or Cyrillic with its language', () => {
    expect(unmarkedScripts(page)).toEqual([]);
  });

  test('keeps names in different scripts apart', () => {
    expect(runTogether(page)).toEqual([]);
  });

  test('keeps a Japanese name in one piece', () => {
    const $ = dom(page.file);
    expect($('body [lang=ja]').length === 0 || $('style').text().includes('word-break:keep-all')).toBe(true);
  });

  test('is set with the apostrophes of print, and no space stands before a stop', () => {
    expect([...typewriterMarks(page), ...straySpaces(page)]).toEqual([]);
  });
});
