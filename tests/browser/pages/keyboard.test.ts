import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../../harness/open-page.ts';
import { walk, WALKING } from '../../harness/walk.ts';

test('the keyboard reaches and leaves every control of every page', WALKING, async () => {
  const found = await walk(async ({ path }) => {
    const { page, close } = await openPage({ path, before: followFocus });
    // The map is woken first, so that its own controls are part of the walk.
    const map = page.locator('island-map').first();
    if (await map.count()) {
      await map.scrollIntoViewIfNeeded();
      await page.locator('.leaflet-container').first().waitFor();
    }
    const wanted = await page.evaluate(markControls);
    await page.evaluate(() => window.scrollTo(0, 0));
    // Presses are sent without waiting for each other, as from a key that is held down. A trap would keep the focus for itself and
    // leave the rest unreached.
    for (let steps = 0; steps < wanted * 2 + 60 && (await unreached(page)).length; steps += 25) {
      await Promise.all(Array.from({ length: 25 }, () => page.keyboard.press('Tab')));
    }
    const missed = await unreached(page);
    await close();
    return missed;
  });
  expect(found).toEqual([]);
});

/** Controls that the walk has not come to, as HTML. */
const unreached = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-wanted]:not([data-reached])')].map((element) => element.outerHTML.slice(0, 100)),
  );

/** Marks each element that gets the focus. */
function followFocus() {
  addEventListener('focusin', (event) => (event.target as Element).setAttribute('data-reached', ''), true);
}

/** Marks what a keyboard must reach: visible links and buttons, and one radio button of each group. Returns how many. */
function markControls(): number {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, textarea, input:not([type=radio]), input:checked'),
  ];
  const wanted = all.filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]') && element.tabIndex >= 0,
  );
  wanted.forEach((element) => element.setAttribute('data-wanted', ''));
  return wanted.length;
}
