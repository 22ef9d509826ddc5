import { describe, expect, test } from 'vitest';
import { dom, pages, stories } from '../harness/dist.ts';

const there = new Set(pages().map(({ path }) => path));

const EXPECTED = [
  '/',
  '/404.html',
  '/articles/between-washington-and-moscow/',
  '/articles/sanctions-with-the-door-open/',
  '/articles/drills-on-the-disputed-islands/',
  '/articles/a-thaw-under-fire/',
  '/articles/the-islands-as-leverage/',
  '/themes/sanctions/',
  '/themes/kuril-drills/',
  '/themes/summits/',
];

test.each(EXPECTED)('%s is on the site', (path) => {
  expect(there).toContain(path);
});

test('five articles and three themes are all there is', () => {
  expect(stories()).toHaveLength(8);
});

describe.each(stories())('$path', ({ file }) => {
  const $ = dom(file);
  test('names the four disputed places in its map, each under both names', () => {
    const drawn = $('island-map svg').text();
    const listed = $('island-map .map-list').text();
    for (const name of ['Iturup', 'Etorofu', 'Kunashir', 'Kunashiri', 'Shikotan', 'Habomai']) {
      expect(drawn, 'drawn map').toContain(name);
      expect(listed, 'list of places').toContain(name);
    }
  });

  test('has a timeline of at least three dated events', () => {
    expect($('.timeline time[datetime]').length).toBeGreaterThanOrEqual(3);
  });

  test('gives every paragraph of its text an address', () => {
    const without = $('.prose p:not([id])').not('.footnotes p');
    expect(without.toArray().map((p) => $(p).text().slice(0, 60))).toEqual([]);
  });
});
