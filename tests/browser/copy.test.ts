import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';

test('a citation is copied with one key press, and the page says so', async () => {
  const { page, record, close } = await openPage({ path: '/cite/a-thaw-under-fire/' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.getByRole('button', { name: 'Copy: APA, 7th edition', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied: APA, 7th edition');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('[data-copy]').first().textContent());
  expect(record.console).toEqual([]);
  await close();
});

test('where copying is not allowed the citation is selected', async () => {
  const { page, close } = await openPage({
    path: '/cite/a-thaw-under-fire/',
    before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  });
  await page.getByRole('button', { name: 'Copy: MLA, 9th edition', exact: true }).press('Space');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toMatch(/^Four Islands, Two Names\./);
  expect(await page.getByRole('status').textContent()).toContain('selected');
  await close();
});

test('without script the citations are there to select, and no button is', async () => {
  const { page, close } = await openPage({ path: '/cite/events/', javaScript: false });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.locator('[data-copy]').first().innerText()).toContain('Four Islands, Two Names');
  await close();
});
