import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, watched } from '../harness/open-page.ts';

const path = '/articles/drills-on-the-disputed-islands/';
/** A text in which claims that the record contradicts are named in their sentences. */
const contradicted = '/articles/a-thaw-under-fire/';
const LINKS = [
  ['a name or term', '.cited a.gloss', path],
  ['the notes of a paragraph', '.cited .cites a', path],
  ['a claim beside the record', '.cited .check', contradicted],
] as const;

/** Waits until the module that opens in place listens; a click before that is kept for it, but lost if the page's script has not run. */
async function ready(page: Page, link: Locator): Promise<void> {
  await watched(page);
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.locator('.in-place').first().waitFor({ state: 'attached' });
}

describe.each([380, 1280])('at %i px', (width) => {
  test.each(LINKS)('%s opens in place: nothing moves, the line stays in sight, Escape closes it', async (_, selector, path) => {
    const { page, record, close } = await openPage({ path, width });
    const link = page.locator(selector).nth(1);
    await ready(page, link);
    const before = await link.boundingBox();
    await link.click();
    const opened = page.locator('.in-place:popover-open');
    await opened.waitFor();
    expect(await link.boundingBox()).toEqual(before);
    const box = (await opened.boundingBox())!;
    const covers =
      box.x < before!.x + before!.width &&
      box.x + box.width > before!.x &&
      box.y < before!.y + before!.height &&
      box.y + box.height > before!.y;
    expect(covers).toBe(false);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect((await opened.innerText()).length).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    expect(await opened.count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
    await close();
  });
});

test('inside what has opened one more opens, and Escape closes one after the other', async () => {
  const { page, close } = await openPage({ path });
  const notes = page.locator('.cited .cites a').nth(1);
  await ready(page, notes);
  await notes.click();
  await page.locator('.in-place:popover-open a[href^="#claim-"]').first().click();
  const opened = page.locator('.in-place:popover-open');
  await expect.poll(() => opened.count()).toBe(2);
  await page.keyboard.press('Escape');
  expect(await opened.count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await opened.count()).toBe(0);
  await close();
});

test('without script the marks are links to what they would open', async () => {
  const { page, close } = await openPage({ path, width: 380, javaScript: false });
  await page.locator('.cited .cites a').first().click();
  expect(await page.locator('.cited-notes:has(:target), .cited-notes:target').count()).toBe(1);
  await close();
});
