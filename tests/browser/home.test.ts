import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';

test('on a phone the first page is one overview: title, map, text, strip, reports, in at most 4,000 pixels', async () => {
  const { page, close } = await openPage({ path: '/', width: 360, height: 740, javaScript: false });
  const parts = ['h1', '.home-chart', '#minute', '.strip', '.home-articles', '.theme-list', '.doors'];
  const tops = await page.evaluate((all) => all.map((part) => document.querySelector(part)?.getBoundingClientRect().top ?? NaN), parts);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await close();
  expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
  expect(height).toBeLessThanOrEqual(4000);
});

test('each picture of the strip leads to its year in the atlas', async () => {
  const { page, close } = await openPage({ path: '/' });
  const links = await page
    .locator('.strip a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).search));
  const stops: string[] = [];
  for (const link of links) {
    await page.goto(new URL(link, page.url()).href);
    await page.waitForFunction(() => document.querySelector('#year')?.getAttribute('aria-valuetext'));
    stops.push(await page.locator('#year').inputValue());
  }
  await close();
  expect(links.length).toBeGreaterThan(0);
  expect(stops).toEqual([...new Set(stops)].toSorted((a, b) => Number(a) - Number(b)));
});

test('a number in the opening opens the folded sources at its note', async () => {
  const { page, close } = await openPage({ path: '/', javaScript: false });
  const number = page.locator('#minute sup a').first();
  const note = (await number.getAttribute('href')) ?? '';
  const before = await page.locator(note).isVisible();
  await number.click();
  const after = await page.locator(note).isVisible();
  await close();
  expect({ before, after }).toEqual({ before: false, after: true });
});
