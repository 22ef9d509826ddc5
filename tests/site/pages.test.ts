import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/tools/run.ts';
import { DIST, dom, stories } from '../harness/dist.ts';

test('every article and theme of content/ is on the site, and no other', () => {
  const written = ['articles', 'themes'].flatMap((folder) =>
    readdirSync(join(ROOT, 'content', folder)).map((file) => `/${folder}/${file.replace(/\.mdx$/, '')}/`),
  );
  expect(stories().map(({ path }) => path)).toEqual(written.sort());
});

// Lost addresses of other pages are found by permalinks.test.ts; this one is no address to link to.
test('there is a page for addresses that lead nowhere', () => {
  expect(existsSync(join(DIST, '404.html'))).toBe(true);
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
    expect($('.timeline time[datetime], .event-list time[datetime]').length).toBeGreaterThanOrEqual(3);
  });

  test('gives every paragraph of its text an address', () => {
    const without = $('.prose p:not([id])').not('.cited-notes p, island-map p');
    expect(without.toArray().map((p) => $(p).text().slice(0, 60))).toEqual([]);
  });
});
