import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/tools/run.ts';
import { offences } from '../harness/checkers/all.ts';
import { lateFirstPaint } from '../harness/checkers/weight.ts';
import { pages } from '../harness/dist.ts';
import { isPrintDocument } from '../../src/features/print/typeset/print-documents.ts';
import { names } from '../harness/telltales.ts';

// Another dispute, invented, with its own states, island, map, verdicts and theme, built by the same code.

const dir = mkdtempSync(join(tmpdir(), 'dossier-'));

beforeAll(async () => {
  const env = { CONTENT: 'tests/fixtures/dossier' };
  const { code, output } = await run('node', ['src/pipeline/build.ts', '--out', dir], { env, quiet: true });
  expect(code, output.slice(-2000)).toBe(0);
}, 600_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('its pages are as sound as those of the first dossier', async () => {
  const list = pages(dir);
  expect(list.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '/',
      '/articles/sample-article/',
      '/themes/claims/',
      '/atlas/',
      '/briefing/packet/',
      '/documents/sample-treaty-1920/',
    ]),
  );
  expect(await offences(list, dir)).toEqual([]);
  expect(
    list.filter(({ path }) => !isPrintDocument(path)).flatMap((page) => lateFirstPaint(page).map((late) => `${page.path}: ${late}`)),
  ).toEqual([]);
});

test('it names nothing of the first dossier', () => {
  const told = pages(dir).flatMap(({ file, path }) => {
    const name = names.map((pattern) => pattern.exec(readFileSync(file, 'utf8'))?.[0]).find(Boolean);
    return name ? [`${path}: ${name}`] : [];
  });
  expect(told).toEqual([]);
});

test('a picture in a text is made in several widths, keeps its place, says whose it is, and leaves its words where no picture is shown', () => {
  const html = readFileSync(join(dir, 'articles/sample-article/index.html'), 'utf8');
  const figure = load(html)('.prose figure.picture');
  const img = figure.find('img');
  const widths = (img.attr('srcset') ?? '').split(', ').map((part) => Number(/ (\d+)w$/.exec(part)?.[1]));
  expect(widths).toEqual([400, 800, 1200]);
  expect(Number(img.attr('width')) / Number(img.attr('height'))).toBeCloseTo(1.5, 2);
  expect(figure.find('figcaption').text().replace(/\s+/g, ' ').trim()).toBe(
    'The sample island as nobody has seen it. Picture: drawn for this sample. CC0 1.0',
  );
  expect(figure.find('a[rel=license]').attr('href')).toContain('/zero/1.0/');
  const alt = 'A brown island with one peak in a pale sea';
  const feed = load(
    load(readFileSync(join(dir, 'feed.xml'), 'utf8'), { xml: true })('content\\:encoded')
      .first()
      .text(),
  );
  expect(feed('img').attr('src')).toMatch(/^https:/);
  expect(feed('img').attr('alt')).toBe(alt);
  const word = strFromU8(unzipSync(readFileSync(join(dir, 'editable/sample-article.docx')))['word/document.xml']!);
  expect(word).toContain(`[${alt}] The sample island as nobody has seen it. Picture: drawn for this sample. CC0 1.0`);
});
