import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/pipeline/search-index.ts';
import { DIST } from '../harness/dist.ts';
import { openPage, type Opened } from '../harness/open-page.ts';

const status = ({ page }: Opened) => page.getByRole('status');
const hits = ({ page }: Opened) => page.locator('#results a');

/** The search page with a question in its address, once it has answered. */
async function search(query: string): Promise<Opened> {
  const opened = await openPage({ path: `/search/?${new URLSearchParams({ q: query })}` });
  await status(opened).filter({ hasText: ' for “' }).waitFor();
  return opened;
}

// `npm run build` makes the index; a bare `astro build` leaves its records instead.
let made = false;
beforeAll(async () => {
  if (existsSync(join(DIST, 'pagefind'))) return;
  await buildSearchIndex(DIST);
  made = true;
});
afterAll(() => made && rmSync(join(DIST, 'pagefind'), { recursive: true }));

/** What readers ask for, and where it has to lead first. */
const FIRST: [query: string, to: string][] = [
  ['Etorofu', '/places/#iturup'],
  ['iturup', '/places/#iturup'],
  ['択捉', '/places/#iturup'],
  ['択捉島', '/places/#iturup'],
  ['Итуруп', '/places/#iturup'],
  ['Кунашир', '/places/#kunashir'],
  ['Kunashiri', '/places/#kunashir'],
  ['歯舞', '/places/#habomai'],
  ['Hokkaidō', '/places/region/#hokkaido'],
  ['caviar', '/checks/#march-caviar-lunch'],
  ['asset freeze', '/glossary/#asset-freeze'],
  ['asset freezes', '/glossary/#asset-freeze'],
  ['Путин', '/people/#vladimir-putin'],
  ['安倍晋三', '/people/#shinzo-abe'],
  ['Ｅｔｏｒｏｆｕ', '/places/#iturup'],
];

test.each(FIRST)('“%s” finds %s first', async (query, to) => {
  const opened = await search(query);
  expect(await hits(opened).first().getAttribute('href')).toBe(to);
  expect(opened.record).toMatchObject({ console: [], failed: [], foreign: [] });
  await opened.close();
});

/** In the words of each language, and a source, whose address is the same in all of them. */
const [{ id: source, title }] = JSON.parse(readFileSync('content/sources.json', 'utf8'));
const IN_LANGUAGES: [path: string, query: string, to: string][] = [
  ['/ja/search/', '択捉島', '/ja/places/#iturup'],
  ['/ja/search/', '共同宣言', '/ja/glossary/#joint-declaration-1956'],
  ['/ja/search/', '北方領土', '/ja/glossary/#northern-territories'],
  ['/ru/search/', 'Эторофу', '/ru/places/#iturup'],
  ['/ru/search/', 'Совместная декларация', '/ru/glossary/#joint-declaration-1956'],
  ...['/search/', '/ja/search/', '/ru/search/'].map((path): [string, string, string] => [path, title, `#${source}`]),
];

test.each(IN_LANGUAGES)('on %s “%s” finds %s', async (path, query, to) => {
  const { page, record, close } = await openPage({ path: `${path}?${new URLSearchParams({ q: query })}` });
  await page.locator(`#results a[href$="${to}"]`).first().waitFor();
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
  await close();
});

describe('the search page', () => {
  test('loads the index only when something is asked', async () => {
    const opened = await openPage({ path: '/search/' });
    await opened.page.waitForLoadState('networkidle');
    expect(opened.record.requests.filter((path) => path.includes('pagefind'))).toEqual([]);
    await opened.page.getByRole('searchbox').fill('Nemuro');
    await hits(opened).first().waitFor();
    expect(new URL(opened.page.url()).search).toBe('?q=Nemuro');
    await opened.close();
  });

  test('says how many results there are, and when there are none', async () => {
    const some = await search('Nemuro');
    expect(await status(some).textContent()).toMatch(/^\d+ results? for “Nemuro”/);
    await some.close();
    const none = await search('zzqqxx');
    expect(await status(none).textContent()).toContain('Nothing found for “zzqqxx”');
    await none.close();
  });

  test.each(['musk', 'Shoigu', 'Etorofu musk'])('finds nothing for “%s”, of which the record holds nothing', async (query) => {
    const opened = await search(query);
    expect(await status(opened).textContent()).toContain(`Nothing found for “${query}”`);
    expect(await hits(opened).count()).toBe(0);
    await opened.close();
  });

  test('takes letters of full width for letters', async () => {
    const [wide, narrow] = [await search('Ｇ７'), await search('G7')];
    const addresses = (opened: Opened) => hits(opened).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(await addresses(wide)).toEqual(await addresses(narrow));
    expect(await hits(wide).count()).toBeGreaterThan(0);
    await wide.close();
    await narrow.close();
  });

  test('is walked with the arrow keys', async () => {
    const opened = await search('Etorofu');
    await opened.page.getByRole('searchbox').focus();
    await opened.page.keyboard.press('ArrowDown');
    expect(
      await hits(opened)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await opened.page.keyboard.press('ArrowUp');
    expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe('q');
    await opened.close();
  });

  test('marks names in other scripts with their language', async () => {
    const opened = await search('Etorofu');
    expect(await opened.page.locator('#results li').first().locator('[lang=ja]').textContent()).toBe('択捉島');
    expect(await opened.page.locator('#results li').first().locator('[lang=ru]').textContent()).toBe('Итуруп');
    await opened.close();
  });

  test('says in a sentence that the index is missing, and keeps the lists', async () => {
    const opened = await openPage({ path: '/search/' });
    await opened.page.route('**/pagefind/**', (route) => route.abort());
    await opened.page.getByRole('searchbox').fill('Etorofu');
    await opened.page.locator('.search-failed').waitFor();
    expect(await opened.page.getByRole('link', { name: 'Glossary' }).first().isVisible()).toBe(true);
    await opened.close();
  });

  test('says without script what to do instead', async () => {
    const opened = await openPage({ path: '/search/?q=Etorofu', javaScript: false });
    expect(await opened.page.locator('main noscript').textContent()).toContain('needs script');
    await opened.close();
  });
});
