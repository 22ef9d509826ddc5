import { test } from 'vitest';
import { openPage } from '../harness/open-page.ts';

test('the map wakes when it is reached by keyboard', async () => {
  const { page, close } = await openPage({ path: '/articles/a-thaw-under-fire/' });
  await page.locator('island-map a').first().focus();
  await page.locator('island-map .leaflet-container').waitFor();
  await close();
});
