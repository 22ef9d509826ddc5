import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { memoise } from '../../src/core/memoise.ts';
import type { Offer } from '../../src/tools/pdf/offers.ts';
import { DIST } from './dist.ts';

/** A run of text on a page: where it begins (points from the lower left corner), how wide it is, the size of its letters. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** Every PDF there is, as `handouts.json` lists them. */
export const offers = (): (Offer & { name: string; file: string })[] =>
  (JSON.parse(readFileSync(join(DIST, 'handouts', 'handouts.json'), 'utf8')) as Offer[]).map((offer) => {
    const name = offer.href.split('/').at(-1)!;
    return { ...offer, name, file: join(DIST, 'handouts', name) };
  });

/** Opens a PDF. Opened once. */
export const open = memoise((file: string) => getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise);

/** Runs of text of one page (from 1), in the order of the file. */
export async function runs(pdf: PDFDocumentProxy, number: number): Promise<Run[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim()
      ? [
          {
            text: item.str,
            x: item.transform[4],
            y: item.transform[5],
            width: item.width,
            size: Math.hypot(item.transform[2], item.transform[3]),
          },
        ]
      : [],
  );
}

/** Numbers of the pages of a document with so many. */
export const pagesOf = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Text of one page without the space between runs, or of all pages. */
export async function textOf(pdf: PDFDocumentProxy, number?: number): Promise<string> {
  const numbers = number ? [number] : pagesOf(pdf.numPages);
  const pages = await Promise.all(numbers.map((n) => runs(pdf, n)));
  return pages.map((page) => page.map(({ text }) => text).join(' ')).join('\n');
}

/** Names of the fonts in a PDF. */
export async function fontsOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [String(object.get(PDFName.of('BaseFont')) ?? '')] : []))
    .filter(Boolean);
}

/** Fonts of paper, as a PDF names the part of one that it has. */
export const OF_PAPER = /\+(?:SourceSerif4|SourceSans3|BIZUDMincho)/;
