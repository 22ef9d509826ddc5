import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';

// The sheet for paper is asked for after the first paint, by the page's script or, without script, with the page.
test.each([true, false])('an article goes to the printer as a document of its own, script %s', async (javaScript) => {
  const { page, close } = await openPage({ path: '/articles/a-thaw-under-fire/', javaScript });
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-nav').isVisible()).toBe(false);
  expect(await page.locator('h1').evaluate((title) => (parseFloat(getComputedStyle(title).fontSize) / 96) * 72)).toBeCloseTo(22, 1);
  await close();
});
