import { expect, test } from 'vitest';
import { disputedNames } from '../harness/content.ts';
import { openPage, site } from '../harness/open-page.ts';
import { openAtlas, pin, printedRows, said } from './atlas-support.ts';

/** Opens the atlas with some of its files missing. */
async function without(pattern: RegExp) {
  const opened = await openPage({ path: '/404.html' });
  await opened.page.route(pattern, (route) => route.abort());
  await opened.page.goto(`${site()}/atlas/`, { waitUntil: 'load' });
  await opened.page.locator('island-map').scrollIntoViewIfNeeded();
  return opened;
}

test.each([
  ['Leaflet', /leaflet/],
  ['the geometry', /data\/geometry/],
])('without %s the drawn map, the list and the timeline stay, and a sentence says so', async (_, pattern) => {
  const { page, close } = await without(pattern);
  const sentence = page.locator('.map-failed:visible');
  await sentence.waitFor();
  // It is said by the style sheet, so that programs that read the page for people do not read it as text.
  expect(await sentence.evaluate((element) => getComputedStyle(element, '::before').content)).toContain('could not be loaded');
  expect(await page.locator('.map-svg').isVisible()).toBe(true);
  expect(await page.locator('.map-list li:visible').count()).toBeGreaterThanOrEqual(disputedNames.length / 2);
  await pin(page, 'treaty-of-shimoda').click();
  await said(page).getByText('lines then: the border of 1855').waitFor();
  await close();
});

test.each([
  ['the script of the map', /island-map/],
  ['the script of the atlas', /_astro\/atlas/],
  ['the events', /atlas\/events\.json/],
])('without %s everything can still be read, and a sentence says so', async (_, pattern) => {
  const { page, close } = await without(pattern);
  await page.locator('.map-failed:visible, .atlas-failed:visible').first().waitFor();
  expect(await page.locator('.map-svg').isVisible()).toBe(true);
  expect(await page.locator('.timeline > li:visible').count()).toBe(printedRows('/atlas/'));
  expect(await page.locator('.control-maps [id^=control-]:visible').count()).toBeGreaterThan(0);
  await close();
});

test('with storage refused the names can be switched, and nothing is thrown', async () => {
  const { page, record, close } = await openAtlas({
    path: '/atlas/',
    before: () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    },
  });
  await page.locator('.map-names select').selectOption('ja');
  await page.locator('.map-svg').getByText('択捉').first().waitFor();
  await close();
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
});

test('an error in the script leaves the page as it was drawn and says so', async () => {
  const { page, close } = await openPage({
    path: '/atlas/',
    before: () => {
      URLSearchParams.prototype.get = () => {
        throw new Error('broken');
      };
    },
  });
  await page.locator('.atlas-failed:visible').waitFor();
  expect(await page.locator('.map-svg').isVisible()).toBe(true);
  expect(await page.locator('.timeline > li:visible').count()).toBe(printedRows('/atlas/'));
  await close();
});
