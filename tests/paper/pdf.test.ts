import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paperKind } from '../../src/features/print/typeset/print-documents.ts';
import { failing } from '../harness/breaches.ts';
import { stories } from '../harness/dist.ts';
import { fontsOf, OF_PAPER, offers, open, pagesOf, runs } from '../harness/pdf.ts';

const SIZES = { A4: [595, 842], 'US Letter': [612, 792] } as const;
const MM = 72 / 25.4;

test('every article and theme and the whole has a document of more pages and a brief, each in both sizes, under names of their own', () => {
  const all = offers();
  const subjects = stories().length + 1;
  expect(all.filter(({ document }) => paperKind(document) === 'brief')).toHaveLength(2 * subjects);
  expect(all.filter(({ document }) => paperKind(document) !== 'brief')).toHaveLength(2 * subjects);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('every brief has one page', async () => {
  expect(
    await failing(
      offers().filter(({ document }) => paperKind(document) === 'brief'),
      ({ pages }) => {
        expect(pages).toBe(1);
      },
    ),
  ).toEqual([]);
});

test('every handout has two to four pages', async () => {
  expect(
    await failing(
      offers().filter(({ document }) => paperKind(document) === 'handout'),
      ({ pages }) => {
        expect(pages).toBeGreaterThanOrEqual(2);
        expect(pages).toBeLessThanOrEqual(4);
      },
    ),
  ).toEqual([]);
});

test('every document has the size of its paper', async () => {
  expect(
    await failing(offers(), async ({ file, paper, pages }) => {
      const pdf = await open(file);
      expect(pdf.numPages).toBe(pages);
      for (const number of pagesOf(pages)) {
        const [, , width, height] = (await pdf.getPage(number)).view;
        expect([Math.floor(width!), Math.floor(height!)]).toEqual(SIZES[paper as keyof typeof SIZES]);
      }
    }),
  ).toEqual([]);
});

test('every document is tagged and says its language and title', async () => {
  expect(
    await failing(offers(), async ({ file, pages }) => {
      const pdf = await open(file);
      expect((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).toContainEqual(['Marked', true]);
      const info = (await pdf.getMetadata()).info as Record<string, string>;
      expect(info['Language']).toBe('en-GB');
      expect(info['Title']).toMatch(/ · Four Islands, Two Names$/);
      for (const number of pagesOf(pages)) expect(await (await pdf.getPage(number)).getStructTree()).not.toBeNull();
    }),
  ).toEqual([]);
});

test('every document keeps text within the margins', async () => {
  expect(
    await failing(offers(), async ({ file, paper, pages }) => {
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
    }),
  ).toEqual([]);
});

test('every document has no letters below 9 points but the numbers of notes', async () => {
  expect(
    await failing(offers(), async ({ file, pages }) => {
      const pdf = await open(file);
      for (const number of pagesOf(pages)) {
        const small = (await runs(pdf, number)).filter(({ size, text }) => size < 8.95 && !/^[\d,\s²]+$/.test(text));
        expect(small.map(({ text, size }) => `page ${number}: ${size.toFixed(1)} pt “${text}”`)).toEqual([]);
      }
    }),
  ).toEqual([]);
});

test('every document has a glyph for every letter', async () => {
  expect(
    await failing(offers(), async ({ file, pages }) => {
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
    }),
  ).toEqual([]);
});

test('every document uses the letters of paper and no others, whatever fonts the machine has', async () => {
  expect(
    await failing(offers(), async ({ file }) => {
      const fonts = await fontsOf(readFileSync(file));
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(OF_PAPER);
    }),
  ).toEqual([]);
});

test('every document says its page number and its address on every sheet', async () => {
  expect(
    await failing(offers(), async ({ file, pages }) => {
      const pdf = await open(file);
      for (const number of pagesOf(pages)) {
        const text = (await runs(pdf, number)).map((run) => run.text).join(' ');
        expect(text).toContain(`Page ${number} of ${pages}`);
        expect(text).toMatch(/example\.org\/|\w+\.\w+\//);
      }
    }),
  ).toEqual([]);
});
