import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { run } from '../../src/tools/run.ts';
import { DIST, dom, pages, stories } from '../harness/dist.ts';
import { epubCheck } from '../../src/tools/epubcheck.ts';

const print = dom(pages().find(({ path }) => path === '/briefing/')?.file ?? '');
const address = print('main a[href$=".epub"]').attr('href') ?? '';
const file = join(DIST, address);
const book = Object.fromEntries(
  Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);
const read = (name: string) => load(book[`EPUB/${name}`] ?? '', { xml: true });
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const [program, ...args] = epubCheck() ?? [];

test.skipIf(!program)('EPUBCheck finds no error and no warning', { timeout: 300_000 }, async () => {
  const { code, output } = await run(program!, [...args, '--failonwarnings', file], { quiet: true, timeout: 280_000 });
  expect(output).toContain('0 fatals / 0 errors / 0 warnings');
  expect(code).toBe(0);
});

test('is told apart from other zips by its first bytes', () => {
  expect(strFromU8(new Uint8Array(readFileSync(file)).subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('holds every article, theme and document, named in its contents', () => {
  const $ = read('nav.xhtml');
  const named = new Set($('nav a').map((_, a) => words($(a).text())).get()); // prettier-ignore
  const texts = [...stories(), ...pages().filter(({ path }) => /^\/documents\/[^/]+\/$/.test(path))];
  expect(texts.map(({ file: page }) => words(dom(page)('h1').text())).filter((title) => !named.has(title))).toEqual([]);
});

test('every paragraph of every article is there, and each note leads to a record in the book', () => {
  const lost = stories()
    .filter(({ path }) => path.startsWith('/articles/'))
    .flatMap(({ path, file: page }) => {
      const id = path.split('/').at(-2)!;
      const $ = read(`${id}.xhtml`);
      const ids = dom(page)('.prose > p[id]').map((_, p) => p.attribs['id']).get(); // prettier-ignore
      return ids.filter((block) => !words($(`[id="${id}--${block}"]`).text())).map((block) => `${id}#${block}`);
    });
  expect(lost).toEqual([]);
  const sources = read('sources.xhtml');
  const notes = Object.keys(book).flatMap((name) => {
    const $ = load(book[name]!, { xml: true });
    return name.endsWith('.xhtml') ? $('sup a').map((_, a) => a.attribs['href']!.replace(/^sources\.xhtml/, '')).get() : []; // prettier-ignore
  });
  expect(notes.length).toBeGreaterThan(0);
  expect([...new Set(notes)].filter((id) => !sources(`[id="${id.slice(1)}"]`).length)).toEqual([]);
});

test('every picture is in the book and says what it shows, and foreign names say their language', () => {
  const silent: string[] = [];
  const unmarked: string[] = [];
  for (const name of Object.keys(book).filter((path) => path.endsWith('.xhtml'))) {
    const $ = load(book[name]!, { xml: true });
    $('img').each((_, { attribs }) => {
      if (!attribs['alt'] || !book[`EPUB/${attribs['src']}`]) silent.push(`${name} ${attribs['src']}`);
    });
    $('body *').contents().each((_, node) => {
      if (node.type === 'text' && /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}]/u.test(node.data) && !$(node).closest('[lang]:not(html)').length)
        unmarked.push(`${name}: ${node.data.slice(0, 40)}`);
    }); // prettier-ignore
  }
  expect(silent).toEqual([]);
  expect(unmarked).toEqual([]);
});
