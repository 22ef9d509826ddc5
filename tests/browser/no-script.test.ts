import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';

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

test('an event that one is led to is unfolded with scripts off', async () => {
  const { page, close } = await openPage({ path: '/timeline/', javaScript: false });
  const folded = page.locator('.timeline > li:has(details)').first();
  const told = folded.locator('.told > p').first();
  expect(await told.isVisible()).toBe(false);
  await page.goto(`${page.url()}#${await folded.getAttribute('id')}`);
  expect(await told.isVisible()).toBe(true);
  await close();
});
