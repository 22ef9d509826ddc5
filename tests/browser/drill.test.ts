import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { FOREIGN } from '../../src/tools/drill/addresses.ts';
import { wander } from '../../src/tools/drill/visit.ts';
import { addresses } from '../../src/tools/drill/wander.ts';
import { site } from '../harness/open-page.ts';

const browser = await chromium.connect(inject('chromium'));
afterAll(() => browser.close());

test('random addresses, with anything kept from before, bring no error, no foreign node and no request elsewhere', async () => {
  const { pages, faults } = await wander(browser, site(), await addresses(15, 20));
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(10);
});

/** A page that does everything wrong with its address. */
const server = createServer((_, res) => {
  res.setHeader('content-type', 'text/html');
  res.end(`<body><script>document.body.innerHTML = decodeURIComponent(location.hash.slice(1)); throw new Error(localStorage.a)</script>`);
});
beforeAll(() => new Promise<void>((done) => server.listen(0, 'localhost', done)));
afterAll(() => void server.close());

test('a page that takes its address or what it kept for its own is told', async () => {
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const evil = `/#<img ${FOREIGN} src=https://other.invalid/a.png onerror=alert(1)>`;
  const { faults } = await wander(browser, url, [
    { address: '/x', kept: { a: 'kept words' } },
    { address: evil, kept: {} },
  ]);
  const told = faults.join('\n');
  for (const fault of ['uncaught kept words', 'asked https://other.invalid/a.png', `holds <img ${FOREIGN}`]) expect(told).toContain(fault);
});
