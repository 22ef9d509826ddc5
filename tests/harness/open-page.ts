import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

let browser: Promise<Browser> | undefined;

/** How a reader comes to a page. */
export interface Visit {
  path: string;
  /** Address of another server of the same site, without the last slash. */
  from?: string;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  reducedMotion?: 'reduce';
  javaScript?: boolean;
  /** Run in the page before anything else. */
  before?: () => void;
}

/** What went wrong on the way; empty when all is well. */
export interface Record {
  /** Messages on the console and uncaught errors; a breach of the CSP is one. */
  console: string[];
  /** Requests that failed or were answered with an error. */
  failed: string[];
  /** Requests to another host. */
  foreign: string[];
  /** Every request, as a path. */
  requests: string[];
}

/** A page in the browser with the record of its visit. */
export interface Opened {
  page: Page;
  record: Record;
  close: () => Promise<void>;
}

/** Address of the served site. */
export const site = () => inject('site');

/** Opens a page and waits until it has loaded and is shown. The visit has a context of its own: no cache, no storage. */
export async function openPage(visit: Visit): Promise<Opened> {
  const { path, from = site(), width = 1280, height = 800, javaScript = true, before, colorScheme, forcedColors, reducedMotion } = visit;
  browser ??= chromium.connect(inject('chromium'));
  const options: BrowserContextOptions = {
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    colorScheme,
    forcedColors,
    reducedMotion,
    serviceWorkers: 'block',
  };
  const context = await (await browser).newContext(options);
  const page = await context.newPage();
  const record = listen(page, from);
  if (before) await page.addInitScript(before);
  await page.goto(from + path, { waitUntil: 'load' });
  await page.locator('main').waitFor(); // print documents are shown when their type is read
  return { page, record, close: () => context.close() };
}

function listen(page: Page, from: string): Record {
  const record: Record = { console: [], failed: [], foreign: [], requests: [] };
  const own = new URL(from).origin;
  page.on('console', (message) => record.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => record.console.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => record.failed.push(`${request.url()} (${request.failure()?.errorText})`));
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document')
      record.failed.push(`${response.url()} (${response.status()})`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    record.requests.push(url.pathname);
    if (url.protocol.startsWith('http') && url.origin !== own) record.foreign.push(request.url());
  });
  return record;
}

/** Put into the page: settles when what stands on it now has been painted. */
const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Waits until what stands on the page now has been painted. */
export const painted = (page: Page): Promise<void> => page.evaluate(PAINTED);

/** Waits until the page's own script in the head has run; before that nobody hears what a reader does. */
export const watched = (page: Page) => page.waitForFunction(() => !document.head.querySelector('noscript'));

/** Scrolls from top to bottom, a screen at a time, and waits until the maps on the way are awake. */
export async function scrollThrough(page: Page): Promise<void> {
  await watched(page);
  await page.evaluate(`(async () => {
    for (let last = -1; last !== scrollY; await ${PAINTED}) {
      last = scrollY;
      scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
    }
  })()`);
  for (const map of await page.locator('island-map').all()) await map.locator('.leaflet-container').waitFor();
}
