import { posix } from 'node:path';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipSite } from '../../src/tools/zip.ts';
import { DIST, pages } from '../harness/dist.ts';

const files = unzipSync(zipSite(DIST, 'site'));
const html = Object.entries(files).filter(([name]) => name.endsWith('.html'));

test('a copy for a folder has every page, and no link that needs a server or leads to no file', () => {
  expect(html.length).toBe(pages().length);
  const lost = html.flatMap(([name, bytes]) => {
    const $ = load(Buffer.from(bytes).toString());
    const addresses = $('[href], [src], [action]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? attribs['action'] ?? '')
      .filter((address) => !/^(?:https?:|mailto:|data:|#)/.test(address));
    return addresses
      .filter((address) => !files[posix.join(posix.dirname(name), decodeURI(address.replace(/[?#].*/, '')) || posix.basename(name))])
      .map((address) => `${name}: ${address}`);
  });
  expect([...new Set(lost)]).toEqual([]);
});

test('every page of it says what a folder cannot do, and asks for no program', () => {
  const told = html.map(([name, bytes]) => [name, load(Buffer.from(bytes).toString())] as const);
  const silent = told.filter(
    ([, $]) => $('.site-footer').length && !$('[role=note]').text().includes('This is a copy of the site in a folder'),
  );
  const asking = told.filter(([, $]) => $('[data-wake], link[rel=manifest]').length);
  expect([...silent, ...asking].map(([name]) => name)).toEqual([]);
});
