import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../../harness/open-page.ts';
import { walk, WALKING } from '../../harness/walk.ts';

/** Elements that reach beyond the right edge of the window and make it scroll sideways. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
    return wide.slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
  });

/** Spacing that a reader may set and must lose nothing by (WCAG 2.2, 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Texts that are cut off by the box they stand in. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const clips = (element: Element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      const hidden = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1);
      if (hidden || !(element instanceof HTMLElement)) return false;
      const across = overflowX === 'hidden' || overflowX === 'clip';
      const down = overflowY === 'hidden' || overflowY === 'clip';
      return (across && element.scrollWidth > element.clientWidth + 1) || (down && element.scrollHeight > element.clientHeight + 1);
    };
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) => element.textContent?.trim() && !element.closest('.leaflet-container'),
    );
    return texts.filter(clips).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
  });

test('every page fits a window of 320 pixels, and 400 % zoom, also with wider spacing', WALKING, async () => {
  const found = await walk(async ({ path }) => {
    const { page, close } = await openPage({ path, width: 320, height: 256 });
    const plain = await overflowing(page);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, SPACING);
    const [spaced, cut] = [await overflowing(page), await cutOff(page)];
    await close();
    return [
      ...plain.map((element) => `is too wide: ${element}`),
      ...spaced.map((element) => `is too wide with wider spacing: ${element}`),
      ...cut.map((element) => `is cut off with wider spacing: ${element}`),
    ];
  });
  expect(found).toEqual([]);
});
