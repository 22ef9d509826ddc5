import type { Browser, Page } from 'playwright-core';
import { FOREIGN, type Visit } from './addresses.ts';

/** What runs in the page once it stands: storage for the next one, and nodes that the page itself has not written. */
const LOOK = `([kept, foreign]) => {
  localStorage.clear();
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  const strange = [...document.querySelectorAll('[' + foreign + '], [href^="javascript:"], base[href], object, embed')];
  for (const element of document.querySelectorAll('*'))
    for (const { name } of element.attributes) if (name.startsWith('on')) strange.push(element);
  return new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done(strange.map(({ outerHTML }) => outerHTML.slice(0, 80))), { timeout: 1000 })));
}`;

/** Notes what a page does that it must not. */
function listen(page: Page, site: string, note: (fault: string) => void): void {
  const { origin } = new URL(site);
  page.on('pageerror', (error) => note(`uncaught ${error.message}`));
  page.on('console', (message) => {
    // The browser itself tells of a page that is not there.
    if (message.type() === 'error' && !/status of 40[04]|status of 414|status of 431/.test(message.text()))
      note(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: other } = new URL(request.url());
    if (/^(?:http|ws)/.test(protocol) && other !== origin) note(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    const own = response.request().resourceType() === 'document';
    if (response.status() >= 500 || (!own && response.status() >= 400))
      note(`${response.url().slice(0, 120)} answered ${response.status()}`);
  });
  page.on('dialog', (dialog) => {
    note(`asked a question: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** How many addresses led to a page, how many nowhere, and what went wrong at which. */
export interface Wandered {
  pages: number;
  nowhere: number;
  faults: string[];
}

/** Goes to one address after the other in one window. @param site its address without the last slash. */
export async function wander(browser: Browser, site: string, list: Iterable<Visit>): Promise<Wandered> {
  const found: Wandered = { pages: 0, nowhere: 0, faults: [] };
  // A window high enough that every module of a page is asked for.
  const context = await browser.newContext({ viewport: { width: 1000, height: 4000 }, serviceWorkers: 'block', acceptDownloads: false });
  const page = await context.newPage();
  let at = '';
  const note = (fault: string) => void found.faults.push(`${at}: ${fault}`);
  listen(page, site, note);
  for (const { address, kept } of list) {
    at = address.slice(0, 200);
    try {
      const response = await page.goto(site + address, { waitUntil: 'load' });
      await page.locator('head > noscript').waitFor({ state: 'detached' }); // the page's own script has run
      if ((found.pages + found.nowhere) % 4 === 0) await page.waitForLoadState('networkidle'); // what comes after the first look
      found[response === null || response.ok() || response.status() === 304 ? 'pages' : 'nowhere'] += 1;
      const strange = await page.evaluate<string[]>(`(${LOOK})(${JSON.stringify([kept, FOREIGN])})`);
      for (const element of strange) note(`holds ${element}`);
    } catch (error) {
      note((error as Error).message.split('\n')[0] ?? '');
    }
  }
  await context.close();
  return found;
}
