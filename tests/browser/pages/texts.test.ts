import { expect, test } from 'vitest';
import { disputedNames } from '../../harness/content.ts';
import { isStory } from '../../harness/dist.ts';
import { openPage } from '../../harness/open-page.ts';
import { walk, WALKING } from '../../harness/walk.ts';

/** What may come with a page besides itself: its icon, and the sheet for paper, which holds nothing up. */
const BESIDES = /\/favicon\.svg$|\/print\.[\w-]+\.css$/;

test('every article and theme is complete with scripts off', WALKING, async () => {
  const found = await walk(async ({ path }) => {
    const { page, record, close } = await openPage({ path, javaScript: false });
    const missing: string[] = [];
    for (const part of ['.prose p', 'island-map svg', 'island-map .map-list li', 'main li > time']) {
      if (!(await page.locator(part).first().isVisible())) missing.push(`${part} is not to be seen`);
    }
    if (await page.locator('.leaflet-container').count()) missing.push('a map has woken');
    await close();
    return [...missing, ...record.console, ...record.failed, ...record.foreign];
  }, isStory);
  expect(found).toEqual([]);
});

test('every article and theme asks for nothing but itself before it is scrolled', WALKING, async () => {
  const found = await walk(async ({ path }) => {
    const { page, record, close } = await openPage({ path, width: 360, height: 640 });
    await page.waitForLoadState('networkidle');
    await close();
    return record.requests.filter((request) => request !== path && !BESIDES.test(request));
  }, isStory);
  expect(found).toEqual([]);
});

test('the map of every article and theme wakes when it comes near and shows the disputed places', WALKING, async () => {
  const found = await walk(async ({ path }) => {
    const { page, record, close } = await openPage({ path });
    const early = await page.locator('.leaflet-container').count();
    await page.locator('island-map').scrollIntoViewIfNeeded();
    const map = page.locator('island-map .leaflet-container');
    await map.waitFor({ state: 'visible' });
    for (const name of disputedNames) await map.getByText(name).filter({ visible: true }).first().waitFor();
    await close();
    return [...(early ? ['its map is awake from the start'] : []), ...record.console, ...record.failed, ...record.foreign];
  }, isStory);
  expect(found).toEqual([]);
});
