import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { compress } from '../../src/pipeline/compress.ts';
import { startServer, type Site } from '../../src/tools/serve.ts';
import { DIST, stories } from '../harness/dist.ts';

/** A copy of the site of its own, which can be changed and taken off the network. */
const dir = mkdtempSync(join(tmpdir(), 'four-islands-'));
const [story] = stories();
const path = story?.path ?? '/';
let server: Site;
let context: BrowserContext;
let page: Page;
const messages: string[] = [];

/** Takes the server away, or brings it back at the same address with what is in the copy by then. */
const offline = () => server.close();
const online = async () => (server = await startServer({ dir, port: Number(new URL(server.url).port) }));
const headline = () => page.locator('h1').textContent();

beforeAll(async () => {
  cpSync(DIST, dir, { recursive: true });
  server = await startServer({ dir, port: 0 });
  context = await (await chromium.connect(inject('chromium'))).newContext();
  page = await context.newPage();
  page.on('console', (message) => messages.push(message.text()));
});
afterAll(async () => {
  await context.close();
  await server.close();
  rmSync(dir, { recursive: true });
});

test('keeps nothing until the reader asks for it', async () => {
  await page.goto(`${server.url}${path}`);
  await page.goto(`${server.url}/about/`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length)).toBe(0);
});

test('says when the main pages are kept', async () => {
  await page.locator('.keep').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Keep for reading offline' }).click();
  await page.getByText('Kept. You can read').waitFor();
  expect(messages).toEqual([]);
  expect(await page.evaluate(async () => (await (await caches.open('kept-1')).keys()).some(({ url }) => url.includes('/_astro/')))).toBe(
    true,
  );
});

test('opens a kept page without a connection, and says which are not kept', async () => {
  await offline();
  await page.goto(`${server.url}${path}`);
  expect(await headline()).not.toBe('No connection');
  expect(await page.locator('main p').count()).toBeGreaterThan(5);
  await page.locator('island-map').first().scrollIntoViewIfNeeded();
  await page.locator('.leaflet-container').first().waitFor(); // its module and shapes are kept as well
  for (const address of ['/timeline', '/timeline/index.html', '/timeline/?theme=sanctions']) {
    await page.goto(server.url + address);
    expect([new URL(page.url()).pathname, await headline()], address).toEqual(['/timeline/', 'Timeline']);
  }
  await page.goto(`${server.url}/search/`);
  expect(await headline()).toBe('No connection');
});

test('shows the new page as soon as there is one, and keeps that', async () => {
  const file = join(dir, path, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1>.*?<\/h1>/, '<h1>A newer version</h1>'));
  await compress(dir, `${path.slice(1)}*.html`);
  await online();
  await page.goto(`${server.url}${path}`);
  expect(await headline()).toBe('A newer version');
  await offline();
  await page.reload();
  expect(await headline()).toBe('A newer version');
  await online();
});

test('keeps a page that was opened later, also by an address without its last slash', async () => {
  await page.goto(`${server.url}/search`);
  expect(new URL(page.url()).pathname).toBe('/search/');
  await offline();
  await page.reload();
  expect(await headline()).toBe('Search');
  await online();
});

test('removes everything when asked to', async () => {
  await page.goto(`${server.url}/about/`);
  await page.locator('.keep').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Remove what is kept' }).click();
  await page.getByText('Removed. Nothing').waitFor();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length)).toBe(0);
});
