import axe, { type RunOptions } from 'axe-core';
import { expect, test } from 'vitest';
import { openPage, scrollThrough, type Opened } from '../../harness/open-page.ts';
import { walk, WALKING } from '../../harness/walk.ts';

const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  preload: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;

/** What axe holds against the page as it stands, in a line each. */
async function violations({ page }: Opened): Promise<string[]> {
  const results = await page.evaluate((options) => (globalThis as unknown as { axe: typeof axe }).axe.run(options), OPTIONS);
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
  );
}

test('no page has a barrier that axe can find, light and dark, narrow and wide', WALKING, async () => {
  const found = await walk(async ({ path }) => {
    const opened = await openPage({ path });
    await scrollThrough(opened.page); // what wakes on the way is looked at awake
    await opened.page.evaluate(axe.source); // a script tag would be refused by the page's policy
    const lines: string[] = [];
    for (const { colorScheme, width } of LOOKS) {
      await opened.page.emulateMedia({ colorScheme });
      await opened.page.setViewportSize({ width, height: 800 });
      lines.push(...(await violations(opened)).map((line) => `${colorScheme} ${width}: ${line}`));
    }
    await opened.close();
    return lines;
  });
  expect(found).toEqual([]);
});
