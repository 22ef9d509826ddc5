import { describe, expect, test } from 'vitest';
import { foreignRequests, wrongCanonical } from '../harness/checkers/hosts.ts';
import { brokenLinks } from '../harness/links.ts';
import { DIST, pages } from '../harness/dist.ts';

describe.each(pages())('$path', (page) => {
  test('every link within the site leads to a page and a place on it', () => {
    expect(brokenLinks(page, DIST)).toEqual([]);
  });

  test('asks no other host for anything', () => {
    expect(foreignRequests(page)).toEqual([]);
  });

  test('names its own lasting address', () => {
    expect(wrongCanonical(page)).toEqual([]);
  });
});
