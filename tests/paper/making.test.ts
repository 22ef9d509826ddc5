import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { isPrintDocument } from '../../src/features/print/typeset/print-documents.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../../src/tools/chromium.ts';
import { handouts } from '../../src/tools/handouts.ts';
import { answerFrom } from '../../src/tools/pdf/site-files.ts';
import { ROOT } from '../../src/tools/run.ts';
import { DIST, dom, pages } from '../harness/dist.ts';
import { fontsOf, OF_PAPER, offers, open, textOf } from '../harness/pdf.ts';

const dir = mkdtempSync(join(ROOT, '.astro', 'paper-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('made twice, a PDF says the same', async () => {
  const { document, file, name } = offers().find(({ paper }) => paper === 'A4')!;
  const to = join(dir, 'again');
  expect(await handouts(DIST, { only: document.replace(/^.*?\/briefing/, '/briefing'), to })).toBeUndefined();
  expect(await textOf(await open(join(to, name)))).toBe(await textOf(await open(file)));
});

test('printed the moment it is there, a document has the letters of paper', async () => {
  const [{ document } = { document: '' }] = offers();
  const base = document.replace(/briefing\/.*/, '');
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext();
    await answerFrom(DIST, 'https://paper.test', base, context);
    const page = await context.newPage();
    await page.goto(`https://paper.test${document}`, { waitUntil: 'domcontentloaded' });
    const fonts = await fontsOf(await page.pdf());
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(OF_PAPER);
  } finally {
    await browser.close();
  }
});

test('a browser that fails leaves nothing', async () => {
  const before = process.env['CHROMIUM_PATH'];
  process.env['CHROMIUM_PATH'] = '/bin/false';
  try {
    expect(await handouts(DIST, { to: join(dir, 'broken') })).toMatch(/^handouts stopped: /);
  } finally {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  }
  expect(readdirSync(dir).filter((name) => name !== 'again')).toEqual([]);
});

test('pages offer the PDFs that were made, and no others', () => {
  const $ = dom(join(DIST, 'briefing', 'index.html'));
  const offered = $('a[type="application/pdf"]')
    .toArray()
    .map((link) => $(link).attr('href'));
  expect(offered.sort()).toEqual(
    offers()
      .map(({ href }) => href)
      .sort(),
  );
  for (const { file } of offers()) expect(existsSync(file)).toBe(true);
  expect(readdirSync(join(DIST, 'handouts')).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('print documents load the fonts of paper, and no other page does', () => {
  for (const { path, file } of pages())
    expect(/_astro\/paper-type\.[\w-]+\.css/.test(readFileSync(file, 'utf8')), path).toBe(isPrintDocument(path));
});
