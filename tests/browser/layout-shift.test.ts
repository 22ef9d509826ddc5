import { expect, test } from 'vitest';
import { isPrintDocument } from '../../src/lib/paper/print-documents.ts';
import { dom, pages } from '../harness/dist.ts';
import { openPage, scrollThrough } from '../harness/open-page.ts';

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

/** Documents for paper bring fonts of their own, which arrive after the text; on screen they are only a preview. */
const onScreen = pages().filter(({ path }) => !isPrintDocument(path));

test.concurrent.each(onScreen)('nothing on $path moves by itself, neither on loading nor when the map wakes', async ({ path, file }) => {
  const shifts: string[] = [];
  // Without a map only late styles could move anything, and they would on any screen.
  const widths = dom(file)('island-map').length ? [360, 1280] : [360];
  for (const width of widths) {
    const { page, close } = await openPage({ path, width, before: watchShifts });
    await scrollThrough(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    shifts.push(...(await page.evaluate(() => window.shifts)).map((shift) => `${width}: ${shift}`));
    await close();
  }
  expect(shifts).toEqual([]);
});
