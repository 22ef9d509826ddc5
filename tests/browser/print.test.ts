import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';

// Who prints as soon as the page has loaded, as converters do, gets the sheet for paper: it is a part of the page and waits for no script.
test.each([true, false])('an article goes to the printer as a document of its own, script %s', async (javaScript) => {
  const { page, close } = await openPage({ path: '/articles/a-thaw-under-fire/', javaScript });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-nav').isVisible()).toBe(false);
  expect(await page.locator('h1').evaluate((title) => (parseFloat(getComputedStyle(title).fontSize) / 96) * 72)).toBeCloseTo(22, 1);
  await close();
});
