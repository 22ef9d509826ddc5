import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { isPrintDocument } from '../../src/features/print/typeset/print-documents.ts';
import { breaches } from '../harness/breaches.ts';
import { DIST, dom, pages, stories } from '../harness/dist.ts';

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
const xml = (file: string) => load(read(file), { xml: true });
const pathOf = (address: string) => new URL(address).pathname;

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(join(DIST, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the feed', () => {
  const $ = xml('feed.xml');
  const items = $('item').toArray();

  test('has every article and theme', () => {
    expect(items.map((item) => pathOf($(item).find('link').text())).sort()).toEqual(
      stories()
        .map(({ path }) => path)
        .sort(),
    );
  });

  test('gives each in full, with its sources and every link in full', () => {
    for (const item of items) {
      const link = $(item).find('link').text();
      const text = load($(item).find('content\\:encoded').text());
      const page = dom(join(DIST, pathOf(link), 'index.html'));
      expect(text('p[id]').length, link).toBe(page('.prose p[id]').length);
      const addresses = text('a')
        .toArray()
        .map((a) => text(a).attr('href') ?? '');
      expect(
        addresses.filter((address) => !/^https?:/.test(address)),
        link,
      ).toEqual([]);
      expect(text('button, script, style, [popover], [class], [style]').length, link).toBe(0);
    }
  });
});

describe('the site map', () => {
  const $ = xml('sitemap-0.xml');
  const listed = new Map(
    $('url')
      .toArray()
      .map((url) => [pathOf($(url).find('loc').text()), $(url).find('lastmod').text()]),
  );

  test('is named in robots.txt', () => {
    const [, address = ''] = /^Sitemap: (\S+)$/m.exec(read('robots.txt')) ?? [];
    expect(existsSync(join(DIST, pathOf(address)))).toBe(true);
  });

  test('lists every page that search engines may keep', () => {
    const open = pages().filter(({ file, path }) => path !== '/404.html' && dom(file)('meta[name=robots][content*=noindex]').length === 0);
    expect([...listed.keys()].sort()).toEqual(
      open
        .map(({ path }) => path)
        .filter((path) => !path.startsWith('/embed/'))
        .sort(),
    );
  });

  test('says when each article and theme last changed', () => {
    for (const { path } of stories()) expect(listed.get(path), path).toMatch(/^\d{4}-\d\d-\d\dT/);
  });
});

test('every icon of the manifest is there in the size it says', () => {
  const { icons } = JSON.parse(read('manifest.webmanifest')) as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of icons) {
    if (sizes === 'any') expect(existsSync(join(DIST, src))).toBe(true);
    else expect(sizeOf(src).join('x')).toBe(sizes);
  }
});

describe('the picture of a page', () => {
  // Frames and documents for paper are not linked from elsewhere.
  const linked = pages().filter(({ path }) => !path.startsWith('/embed/') && !isPrintDocument(path));
  test('is there in the right size on every page', async () => {
    const wrong = await breaches(linked, ({ file }) => {
      const size = sizeOf(pathOf(dom(file)('meta[property="og:image"]').attr('content') ?? '')).join(' × ');
      return size === '1200 × 630' ? [] : [size];
    });
    expect(wrong).toEqual([]);
  });

  test('is its own on every article and theme', () => {
    const pictures = stories().map(({ file }) => dom(file)('meta[property="og:image"]').attr('content'));
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});

test('the change log has every text', () => {
  const $ = dom(join(DIST, 'about/changes/index.html'));
  const linked = $('.prose h2 a')
    .toArray()
    .map((a) => $(a).attr('href'));
  expect(linked).toEqual(expect.arrayContaining([...stories().map(({ path }) => path), '/', '/about/']));
});
