import type { Page } from 'playwright-core';

declare global {
  interface Window {
    shifts: string[];
  }
}

/** Notes every shift of the layout that no reader's action explains, with what moved. */
export function watchShifts() {
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
export const shifts = (page: Page) => page.evaluate(() => window.shifts.map((shift) => `moved: ${shift}`));
