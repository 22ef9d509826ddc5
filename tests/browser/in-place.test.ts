import { describe, expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';

const path = '/articles/a-thaw-under-fire/'; // the record contradicts several of its claims
const LINKS = [
  ['a name or term', '.cited a.gloss'],
  ['the notes of a paragraph', '.cited .cites a'],
  ['a claim beside the record', '.cited .check'],
] as const;

describe.each([380, 1280])('at %i px', (width) => {
  test.each(LINKS)('%s opens in place: nothing moves, the line stays in sight, Escape closes it', async (_, selector) => {
    const { page, record, close } = await openPage({ path, width });
    const link = page.locator(selector).nth(1);
    await link.scrollIntoViewIfNeeded();
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
  await page.locator('.cited .cites a').nth(1).click();
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
