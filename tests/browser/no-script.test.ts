import { expect, test } from 'vitest';
import { stories } from '../harness/dist.ts';
import { openPage } from '../harness/open-page.ts';

test.concurrent.each(stories())('$path is complete with scripts off', async ({ path }) => {
  const { page, record, close } = await openPage({ path, javaScript: false });
  for (const part of ['.prose p', 'island-map svg', 'island-map .map-list li', 'main li > time']) {
    expect(await page.locator(part).first().isVisible(), part).toBe(true);
  }
  expect(await page.locator('.leaflet-container').count()).toBe(0);
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
  await close();
});

test.each(['/timeline/', '/atlas/'])('the timeline on %s is filtered by theme with scripts off', async (path) => {
  const { page, close } = await openPage({ path, javaScript: false });
  const shown = () => page.locator('.timeline > li').filter({ visible: true }).count();
  const all = await shown();
  await page.locator('.timeline-filter input[value=sanctions]').check();
  const some = await shown();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(some).toBe(await page.locator('.timeline > li[data-themes~=sanctions]').count());
  await close();
});
