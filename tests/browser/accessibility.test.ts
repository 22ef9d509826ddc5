import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect, test } from 'vitest';
import { pages } from '../harness/dist.ts';
import { openPage, type Opened } from '../harness/open-page.ts';

const OPTIONS: RunOptions = { resultTypes: ['violations'], preload: false };
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on colours: text on its ground, links in a text. `cat.color` would add the thresholds of level AAA. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Each page is looked at four times; in the dark only the colours are others. */
const LOOKS = [
  { colorScheme: 'light', width: 1280, runOnly: { type: 'tag', values: EVERYTHING } },
  { colorScheme: 'light', width: 360, runOnly: { type: 'tag', values: EVERYTHING } },
  { colorScheme: 'dark', width: 360, runOnly: { type: 'rule', values: COLOURS } },
  { colorScheme: 'dark', width: 1280, runOnly: { type: 'rule', values: COLOURS } },
] satisfies { colorScheme: 'light' | 'dark'; width: number; runOnly: RunOptions['runOnly'] }[];

/** What axe holds against the page as it stands, in a line each. */
async function violations({ page }: Opened, runOnly: RunOptions['runOnly']): Promise<string[]> {
  const results = await page.evaluate((options) => (globalThis as unknown as { axe: typeof axe }).axe.run(options), {
    ...OPTIONS,
    runOnly,
  });
  return (results as AxeResults).violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
  );
}

test.concurrent.each(pages())('$path has no barrier that axe can find, light and dark, narrow and wide', async ({ path }) => {
  const opened = await openPage({ path });
  await opened.page.evaluate(axe.source); // a script tag would be refused by the page's policy
  const found: string[] = [];
  for (const { colorScheme, width, runOnly } of LOOKS) {
    await opened.page.emulateMedia({ colorScheme });
    await opened.page.setViewportSize({ width, height: 800 });
    found.push(...(await violations(opened, runOnly)).map((line) => `${colorScheme} ${width}: ${line}`));
  }
  await opened.close();
  expect(found).toEqual([]);
});
