import { expect, test } from 'vitest';
import { CONTROL_STOPS, CONTROL_UNITS, toneOf } from '../../src/core/geo/control.ts';
import { openPage } from '../harness/open-page.ts';
import { drawnWith, openAtlas, printedRows } from './atlas-support.ts';

test('each stop of the slider colours the areas, moves the lines and says so with its sources', async () => {
  const { page, record, close } = await openAtlas({ path: '/atlas/?year=1855' });
  const slider = page.locator('#year');
  for (const { label, caption, holders, borders } of CONTROL_STOPS) {
    await page.locator('.years-caption output').getByText(label, { exact: true }).waitFor();
    for (const holder of ['japan', 'russia', 'undivided'] as const) {
      const expected = CONTROL_UNITS.filter((unit) => holders[unit] === holder).sort();
      await expect.poll(() => drawnWith(page, toneOf(holder)), { message: `${label}: ${holder}` }).toEqual(expected);
    }
    const lines = await page
      .locator('.m-geo [data-line]')
      .evaluateAll((all) => all.filter((line) => line.checkVisibility()).map((line) => (line as SVGElement).dataset.line ?? ''));
    expect(lines.sort(), label).toEqual([...borders].sort());
    expect(await page.locator('.years-said').textContent()).toContain(caption);
    expect(await page.locator('.years-said a').count()).toBeGreaterThan(0);
    expect(await slider.getAttribute('aria-valuetext')).toContain(label);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
  }
  await close();
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
});

test('the years play to their end; for those who want stillness each press is one step', async () => {
  const moving = await openAtlas({ path: '/atlas/' });
  const button = moving.page.locator('.years-caption button');
  await button.click();
  expect(await button.textContent()).toBe('Stop');
  await moving.page.locator('.years-caption output').getByText('1875').waitFor();
  await button.click();
  expect(await button.textContent()).toBe('Play');
  await moving.close();

  const still = await openAtlas({ path: '/atlas/', reducedMotion: 'reduce' });
  await still.page.clock.install(); // no timer that begins from here on runs by itself
  await still.page.getByRole('button', { name: 'Next year' }).click();
  expect(await still.page.locator('.years-caption output').textContent()).toBe('1855');
  await still.page.clock.runFor(60_000);
  expect(await still.page.locator('.years-caption output').textContent()).toBe('1855');
  await still.close();
});

test('without script and on paper the row of small maps says the same', async () => {
  const { page, close } = await openPage({ path: '/atlas/', javaScript: false });
  expect(await page.locator('.years').isVisible()).toBe(false);
  expect(await page.locator('.control-maps [id^=control-]:visible').count()).toBe(CONTROL_STOPS.length);
  expect(await page.locator('.control-maps [id^=control-]:has(.sources a)').count()).toBe(CONTROL_STOPS.length);
  expect(await page.locator('.map-svg').isVisible()).toBe(true);
  expect(await page.locator('.timeline > li:visible').count()).toBe(printedRows('/atlas/'));
  await page.getByLabel('Kuril drills').check();
  for (const item of await page.locator('.timeline > li:visible').all()) {
    expect(await item.getAttribute('data-themes')).toContain('kuril-drills');
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.control-maps [id^=control-]:visible').count()).toBe(CONTROL_STOPS.length);
  await close();
});
