import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paperKind } from '../../src/features/print/typeset/print-documents.ts';
import { stories } from '../harness/dist.ts';
import { fontsOf, OF_PAPER, offers, open, runs } from '../harness/pdf.ts';

const SIZES = { A4: [595, 842], 'US Letter': [612, 792] } as const;
const MM = 72 / 25.4;
const pagesOf = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('every article and theme and the whole has a document of more pages and a brief, each in both sizes, under names of their own', () => {
  const all = offers();
  const subjects = stories().length + 1;
  expect(all.filter(({ document }) => paperKind(document) === 'brief')).toHaveLength(2 * subjects);
  expect(all.filter(({ document }) => paperKind(document) !== 'brief')).toHaveLength(2 * subjects);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

describe.each(offers())('$name', ({ file, document, paper, pages }) => {
  test.runIf(paperKind(document) === 'brief')('has one page', () => {
    expect(pages).toBe(1);
  });

  test.runIf(paperKind(document) === 'handout')('has two to four pages', () => {
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
  });

  test('has the size of its paper', async () => {
    const pdf = await open(file);
    expect(pdf.numPages).toBe(pages);
    for (const number of pagesOf(pages)) {
      const [, , width, height] = (await pdf.getPage(number)).view;
      expect([Math.floor(width!), Math.floor(height!)]).toEqual(SIZES[paper as keyof typeof SIZES]);
    }
  });

  test('is tagged and says its language and title', async () => {
    const pdf = await open(file);
    expect((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).toContainEqual(['Marked', true]);
    const info = (await pdf.getMetadata()).info as Record<string, string>;
    expect(info['Language']).toBe('en-GB');
    expect(info['Title']).toMatch(/ · Four Islands, Two Names$/);
    for (const number of pagesOf(pages)) expect(await (await pdf.getPage(number)).getStructTree()).not.toBeNull();
  });

  test('keeps text within the margins', async () => {
    const pdf = await open(file);
    const [width, height] = SIZES[paper as keyof typeof SIZES];
    for (const number of pagesOf(pages)) {
      for (const run of await runs(pdf, number)) {
        const where = `page ${number}: “${run.text}”`;
        expect(run.x, where).toBeGreaterThanOrEqual(17 * MM - 1.5);
        expect(run.x + run.width, where).toBeLessThanOrEqual(width - 17 * MM + 2);
        expect(run.y, where).toBeGreaterThanOrEqual(8 * MM);
        expect(run.y, where).toBeLessThanOrEqual(height - 8 * MM);
      }
    }
  });

  test('has no letters below 9 points but the numbers of notes', async () => {
    const pdf = await open(file);
    for (const number of pagesOf(pages)) {
      const small = (await runs(pdf, number)).filter(({ size, text }) => size < 8.95 && !/^[\d,\s²]+$/.test(text));
      expect(small.map(({ text, size }) => `page ${number}: ${size.toFixed(1)} pt “${text}”`)).toEqual([]);
    }
  });

  test('has a glyph for every letter', async () => {
    const pdf = await open(file);
    for (const number of pagesOf(pages)) {
      const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
      const missing = fnArray.flatMap((op, i) =>
        op === OPS.showText
          ? (argsArray[i] as [unknown[]])[0].filter((glyph) => (glyph as { originalCharCode?: number })?.originalCharCode === 0)
          : [],
      );
      expect(missing, `page ${number}`).toEqual([]);
    }
  });

  test('uses the letters of paper and no others, whatever fonts the machine has', async () => {
    const fonts = await fontsOf(readFileSync(file));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(OF_PAPER);
  });

  test('says its page number and its address on every sheet', async () => {
    const pdf = await open(file);
    for (const number of pagesOf(pages)) {
      const text = (await runs(pdf, number)).map((run) => run.text).join(' ');
      expect(text).toContain(`Page ${number} of ${pages}`);
      expect(text).toMatch(/example\.org\/|\w+\.\w+\//);
    }
  });
});
