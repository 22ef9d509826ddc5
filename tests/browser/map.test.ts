import { expect, test } from 'vitest';
import { stories } from '../harness/dist.ts';
import { openPage } from '../harness/open-page.ts';

const NAMES = ['Iturup', 'Etorofu', 'Kunashir', 'Kunashiri', 'Shikotan', 'Habomai'];

test.concurrent.each(stories())('the map of $path wakes when it comes near and shows the four places', async ({ path }) => {
  const { page, record, close } = await openPage({ path });
  expect(await page.locator('.leaflet-container').count()).toBe(0);
  await page.locator('island-map').scrollIntoViewIfNeeded();
  const map = page.locator('island-map .leaflet-container');
  await map.waitFor({ state: 'visible' });
  for (const name of NAMES) await map.getByText(name).filter({ visible: true }).first().waitFor();
  await close();
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
});

test('the map wakes when it is reached by keyboard', async () => {
  const { page, close } = await openPage({ path: '/articles/a-thaw-under-fire/' });
  await page.locator('island-map a').first().focus();
  await page.locator('island-map .leaflet-container').waitFor();
  await close();
});
