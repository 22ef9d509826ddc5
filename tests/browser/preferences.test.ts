import { expect, test } from 'vitest';
import { openPage, scrollThrough } from '../harness/open-page.ts';

const PATHS = [
  '/',
  '/articles/a-thaw-under-fire/',
  '/themes/kuril-drills/',
  '/timeline/',
  '/atlas/',
  '/search/',
  '/briefing/',
  '/cite/',
  '/404.html',
];

test.concurrent.each(PATHS)('%s works in forced colours', async (path) => {
  const { page, record, close } = await openPage({ path, forcedColors: 'active', colorScheme: 'dark' });
  await scrollThrough(page);
  await close();
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
});

test.concurrent.each(PATHS)('nothing moves on %s for a reader who asked for less motion', async (path) => {
  const { page, record, close } = await openPage({ path, reducedMotion: 'reduce' });
  await scrollThrough(page);
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === 'running' && Number(animation.effect?.getComputedTiming().activeDuration) > 10)
      .map((animation) => ((animation.effect as KeyframeEffect | null)?.target as Element | null)?.outerHTML.slice(0, 80)),
  );
  const smooth = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await close();
  expect(moving).toEqual([]);
  expect(smooth).toBe('auto');
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
});
