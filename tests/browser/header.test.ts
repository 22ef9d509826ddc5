import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';

test.each([360, 768, 1280])('the header is one row at %d px: name and ways in stand on one line', async (width) => {
  const { page, close } = await openPage({ path: '/', width });
  const { lines, below, wide } = await page.evaluate(() => {
    const name = document.querySelector<HTMLElement>('.site-name')!;
    const shown = [...document.querySelectorAll<HTMLElement>('.site-header :is(button, nav a)')].filter((element) =>
      element.checkVisibility(),
    );
    const box = name.getBoundingClientRect();
    return {
      lines: Math.round(box.height / Number.parseFloat(getComputedStyle(name).lineHeight)),
      below: shown.filter((element) => element.getBoundingClientRect().top > box.bottom).length,
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });
  await close();
  expect({ lines, below, wide }).toEqual({ lines: 1, below: 0, wide: false });
});

test('without script and by keyboard alone the menu opens, and its links are reached', async () => {
  const { page, close } = await openPage({ path: '/', width: 360, javaScript: false });
  const link = page.locator('.site-nav a').first();
  expect(await link.isVisible()).toBe(false);
  await page.locator('.menu-button').focus();
  await page.keyboard.press('Enter');
  await link.waitFor();
  await page.keyboard.press('Tab');
  expect(await link.evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });
  await close();
});
