import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/tools/run.ts';
import { breaches } from '../harness/breaches.ts';
import { disputedNames } from '../harness/content.ts';
import { DIST, dom, pages, stories } from '../harness/dist.ts';

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

test('every article and theme names the disputed places in its map, each under both names', async () => {
  const unnamed = await breaches(stories(), ({ file }) => {
    const $ = dom(file);
    const texts = { 'drawn map': $('island-map svg').text(), 'list of places': $('island-map .map-list').text() };
    return Object.entries(texts).flatMap(([part, text]) =>
      disputedNames.filter((name) => !text.includes(name)).map((name) => `${name} is not in the ${part}`),
    );
  });
  expect(unnamed).toEqual([]);
});

test('every article and theme has a timeline of at least three dated events', () => {
  const short = stories().filter(({ file }) => dom(file)('.timeline time[datetime], .event-list time[datetime]').length < 3);
  expect(short.map(({ path }) => path)).toEqual([]);
});

test('every article and theme gives each paragraph of its text an address', async () => {
  const without = await breaches(stories(), ({ file }) => {
    const $ = dom(file);
    return $('.prose p:not([id])')
      .not('.cited-notes p, island-map p')
      .toArray()
      .map((p) => $(p).text().slice(0, 60));
  });
  expect(without).toEqual([]);
});

test('on every page the layers of its styles begin in their order, or rules of elements would win over rules of components', async () => {
  const [, names = ''] = /@layer ([^;]+);/.exec(readFileSync(join(ROOT, 'src/ui/styles/layers.css'), 'utf8')) ?? [];
  const order = names.split(', ');
  const wrong = await breaches(pages(), ({ file }) => {
    const begun = [
      ...new Set(
        dom(file)('style')
          .text()
          .match(/(?<=@layer )[\w, ]+/g)
          ?.flatMap((list) => list.split(/, ?/)),
      ),
    ];
    const known = begun.filter((name) => order.includes(name));
    return known.join() === order.filter((name) => known.includes(name)).join() ? [] : [known.join()];
  });
  expect(order.length).toBeGreaterThan(1);
  expect(wrong).toEqual([]);
});
