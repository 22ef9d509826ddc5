import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dom, pages } from '../harness/dist.ts';
import { openPage, painted, scrollThrough, site } from '../harness/open-page.ts';
import { trickle } from '../harness/trickle.ts';

declare global {
  interface Window {
    shifts: string[];
  }
}

/** Notes every shift of the layout that no reader's action explains, with what moved. */
function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources?: { node?: Node }[] })[]) {
      const moved = entry.sources?.map(({ node }) =>
        node instanceof Element ? `${node.tagName}.${node.getAttribute('class') ?? ''}` : 'text',
      );
      window.shifts.push(`${entry.value.toFixed(4)} ${moved?.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has moved so far. */
const shifts = (page: Page) => page.evaluate(() => window.shifts.map((shift) => `moved: ${shift}`));

// One visit for all that goes wrong while a page is read: opening every page again for each kind of fault takes minutes.
test.concurrent.each(pages())(
  '$path is read to its end: nothing moves, no message, no failure, no request elsewhere',
  async ({ path, file }) => {
    const wrong: string[] = [];
    // Without a map only late styles could move anything, and they would on any screen.
    const widths = dom(file)('island-map').length ? [360, 1280] : [360];
    for (const width of widths) {
      const { page, record, close } = await openPage({ path, width, before: watchShifts });
      await scrollThrough(page);
      await painted(page);
      await page.waitForLoadState('networkidle');
      const moved = await shifts(page);
      await close();
      wrong.push(...[...moved, ...record.console, ...record.failed, ...record.foreign].map((text) => `${width}: ${text}`));
    }
    expect(wrong).toEqual([]);
  },
);

// Wide tables, a full header, a short page and a large one: what moved when half a page was painted before the rest.
const SLOW = ['/places/', '/timeline/', '/sources/other-official/', '/themes/sanctions/', '/embed/map/', '/checks/'];

test.each(SLOW)('nothing on %s moves while it arrives bit by bit', async (path) => {
  const slow = await trickle(site());
  try {
    const moved: string[] = [];
    for (const width of [360, 1280]) {
      const { page, close } = await openPage({ path, from: slow.url, width, before: watchShifts });
      await painted(page);
      moved.push(...(await shifts(page)).map((text) => `${width}: ${text}`));
      await close();
    }
    expect(moved).toEqual([]);
  } finally {
    await slow.close();
  }
});

test('pages that come in two round trips show no gap: what they wait for lies below the first screen', async () => {
  const late: string[] = [];
  const long = pages().filter(({ file }) => !/^(?:#end)?$/.test(dom(file)('link[rel=expect]').attr('href') ?? ''));
  for (const [width, height] of [
    [360, 740],
    [1920, 1080],
  ] as const) {
    for (const { path, file } of long) {
      const { page, close } = await openPage({ path, width, height });
      const awaited = dom(file)('link[rel=expect]').attr('href')!;
      const top = await page.locator(`[id="${awaited.slice(1)}"]`).evaluate((element) => element.getBoundingClientRect().top);
      if (top < height) late.push(`${path} at ${width} px: ${awaited} at ${top}`);
      await close();
    }
  }
  expect(late).toEqual([]);
});
