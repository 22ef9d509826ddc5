import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';

test('an address chooses the parts and the look of a packet', async () => {
  const { page, close } = await openPage({ path: '/briefing/packet/?part=map&part=timeline&look=grey' });
  await page.locator('#with-people:not(:checked)').waitFor();
  expect(await page.locator('#map').isVisible()).toBe(true);
  expect(await page.locator('#people').isVisible()).toBe(false);
  expect(await page.locator('[data-entry="people"]').isVisible()).toBe(false);
  expect(await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).filter)).toBe('grayscale(1)');
  await close();
});

test('without script a tick takes a part out, and a link asks for large print', async () => {
  const { page, close } = await openPage({ path: '/briefing/articles/a-thaw-under-fire/#large', javaScript: false });
  await page.locator('#with-questions').uncheck();
  expect(await page.locator('.questions').isVisible()).toBe(false);
  const size = await page
    .locator('.columns p')
    .first()
    .evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize));
  expect((size / 96) * 72).toBeCloseTo(14, 1); // points
  await close();
});
