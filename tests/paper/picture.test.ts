import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { paperKind } from '../../src/features/print/typeset/print-documents.ts';
import { failing } from '../harness/breaches.ts';
import { dom, DIST, pages } from '../harness/dist.ts';
import { offers, open, runs } from '../harness/pdf.ts';
import { contrast, luminance, picture, rgb } from '../harness/pixels.ts';

const single = offers().filter(({ document }) => paperKind(document) !== 'packet');

/** The run of text that begins with these words, and its page. */
async function findRun(file: string, words: string) {
  const pdf = await open(file);
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const run = (await runs(pdf, page)).find(({ text }) => text.startsWith(words));
    if (run) return { page, run };
  }
  throw new Error(`${file} does not say “${words}”`);
}

test('every brief and handout has a code that leads to the text', async () => {
  expect(
    await failing(single, async ({ file, document }) => {
      const pdf = await open(file);
      const canvas = await picture(pdf, pdf.numPages, 3);
      const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const address = dom(join(DIST, document.replace(/^.*?\/briefing/, '/briefing'), 'index.html'))('.qr').attr('data-address');
      expect(address).toMatch(/\/(?:(?:articles|themes)\/[\w-]+\/)?$/);
      expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(address);
    }),
  ).toEqual([]);
});

test('every brief and handout shows hatching that grey paper keeps apart from land', async () => {
  expect(
    await failing(single, async ({ file }) => {
      const { page, run } = await findRun(file, 'administered by Russia');
      const scale = 6;
      const canvas = await picture(await open(file), page, scale);
      const swatch = { x: (run.x - 26) * scale, y: canvas.height - (run.y + 7) * scale, width: 20 * scale, height: 6 * scale };
      const { data } = canvas.getContext('2d').getImageData(swatch.x, swatch.y, swatch.width, swatch.height);
      const grey = Array.from({ length: data.length / 4 }, (_, i) => luminance([...data.subarray(i * 4, i * 4 + 3)]));
      const dark = grey.filter((value) => value < 0.25).length / grey.length;
      const light = grey.filter((value) => value > 0.8).length / grey.length;
      expect(dark).toBeGreaterThan(0.1);
      expect(light).toBeGreaterThan(0.3);
    }),
  ).toEqual([]);
});

// The sheet as built, which every page links to: where its source stands is no matter of the reader's.
test('the tones of who administered what differ in grey', () => {
  const hrefs = new Set(pages().flatMap(({ file }) => dom(file)('link[rel="stylesheet"][media="print"]').attr('href') ?? []));
  const css = [...hrefs].map((href) => readFileSync(join(DIST, href), 'utf8')).join('');
  const tones = [...css.matchAll(/--held-[\w-]+:([^;}]+)/g)].map(([, value = '']) => luminance(rgb(value.trim())));
  expect(tones.length).toBeGreaterThan(1);
  tones.sort((a, b) => a - b);
  for (const [i, tone] of tones.slice(1).entries()) expect(contrast(tones[i]!, tone)).toBeGreaterThan(1.3);
});
