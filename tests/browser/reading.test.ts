import { expect, test } from 'vitest';
import { dom, pages } from '../harness/dist.ts';
import { openPage, painted, site } from '../harness/open-page.ts';
import { shifts, watchShifts } from '../harness/shifts.ts';
import { trickle } from '../harness/trickle.ts';

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
