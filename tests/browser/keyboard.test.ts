import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';

test('the first stop of the keyboard skips to the text', async () => {
  const { page, close } = await openPage({ path: '/' });
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.getAttribute('href')).toBe('#main');
  expect(await skip.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await close();
});
