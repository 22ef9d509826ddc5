import { describe, expect, test } from 'vitest';
import { invalidHtml, repeatedIds, surprisingButtons, wordlessPictures, wrongHeadings } from '../harness/checkers/html.ts';
import { pages } from '../harness/dist.ts';

describe.each(pages())('$path', (page) => {
  test('is valid HTML', async () => {
    expect(await invalidHtml(page)).toEqual([]);
  });

  test('uses each id once', () => {
    expect(repeatedIds(page)).toEqual([]);
  });

  test('has one first heading, and no level is left out below it', () => {
    expect(wrongHeadings(page)).toEqual([]);
  });

  test('has no button in a form that could send it by surprise', () => {
    expect(surprisingButtons(page)).toEqual([]);
  });

  test('says in words what each picture shows', () => {
    expect(wordlessPictures(page)).toEqual([]);
  });
});
