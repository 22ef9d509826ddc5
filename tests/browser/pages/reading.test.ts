import { expect, test } from 'vitest';
import { dom } from '../../harness/dist.ts';
import { openPage, painted, scrollThrough } from '../../harness/open-page.ts';
import { shifts, watchShifts } from '../../harness/shifts.ts';
import { walk, WALKING } from '../../harness/walk.ts';

// One visit for all that goes wrong while a page is read: opening every page again for each kind of fault takes minutes.
test('every page is read to its end: nothing moves, no message, no failure, no request elsewhere', WALKING, async () => {
  const found = await walk(async ({ path, file }) => {
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
    return wrong;
  });
  expect(found).toEqual([]);
});
