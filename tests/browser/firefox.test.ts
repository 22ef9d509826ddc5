import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureFirefox } from '../../src/tools/firefox.ts';
import { disputedNames } from '../harness/content.ts';
import { stories } from '../harness/dist.ts';
import { site } from '../harness/open-page.ts';

// What readers do first, in the other engine: Chromium is asked everything, Firefox whether it works at all.

const executablePath = await ensureFirefox().catch((error: Error) => console.log(error.message));
const [story] = stories();
let browser: Browser;

beforeAll(async () => {
  if (executablePath) browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
});
afterAll(() => browser?.close());

/** Opens a page, looks at it, and gives back what it put on the console as an error. */
async function visit(path: string, look: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(site() + path);
  await page.waitForFunction(() => !document.head.querySelector('noscript')); // before that nobody hears what a reader does
  await look(page);
  await page.close();
  return errors;
}

const scrollTo = (page: Page, selector: string) => page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));

test.skipIf(!executablePath)('in Firefox the map of a text wakes when it comes near', async () => {
  const errors = await visit(story!.path, async (page) => {
    await scrollTo(page, 'island-map');
    await page.waitForSelector('island-map[data-live] .leaflet-container');
  });
  expect(errors).toEqual([]);
});

test.skipIf(!executablePath)('in Firefox the slider of the atlas moves through the years', async () => {
  const errors = await visit('/atlas/', async (page) => {
    await scrollTo(page, 'island-map');
    await page.waitForSelector('html[data-atlas]');
    const said = () => page.$eval('.years-caption output', (output) => output.textContent);
    await page.focus('#year');
    await page.keyboard.press('Home');
    const first = await said();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((before) => document.querySelector('.years-caption output')?.textContent !== before, {}, first);
    expect(await page.$$eval('.m-geo [data-line]', (lines) => lines.filter((line) => line.checkVisibility()).length)).toBeGreaterThan(0);
  });
  expect(errors).toEqual([]);
});

test.skipIf(!executablePath)('in Firefox a name opens in place, and Escape closes it', async () => {
  const errors = await visit(story!.path, async (page) => {
    await scrollTo(page, '.cited a.gloss');
    await page.hover('.cited a.gloss');
    await page.waitForSelector('.in-place');
    await page.click('.cited a.gloss');
    await page.waitForSelector('.in-place:popover-open');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.in-place:popover-open'));
    expect(new URL(page.url()).hash).toBe('');
  });
  expect(errors).toEqual([]);
});

test.skipIf(!executablePath)('in Firefox search finds', async () => {
  const name = disputedNames[1]!;
  const errors = await visit(`/search/?q=${name}`, async (page) => {
    await page.waitForSelector('#results a');
    expect(await page.$eval('#results', (list) => list.textContent)).toContain(name);
  });
  expect(errors).toEqual([]);
});

test.skipIf(!executablePath)('in Firefox the sheet for paper comes after the page, with its rules', async () => {
  const errors = await visit(story!.path, async (page) => {
    await page.waitForFunction(() =>
      [...document.styleSheets].some(({ href, media, cssRules }) => href && media.mediaText === 'print' && cssRules.length > 0),
    );
  });
  expect(errors).toEqual([]);
});
