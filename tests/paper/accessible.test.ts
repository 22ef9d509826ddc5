import { readFileSync } from 'node:fs';
import { type PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { markedText } from '../../src/tools/pdf/marked-text.ts';
import { everyElement, structureOf, type StructElement } from '../../src/tools/pdf/structure.ts';
import { offers, open, runs } from '../harness/pdf.ts';

const textAt = (dict: PDFDict, key: string) => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
};
const FOREIGN = { ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, ru: /\p{Script=Cyrillic}/u };

/** Marked content with the language that its element has, or one around it. */
function* spoken(elements: readonly StructElement[], above = ''): Generator<{ key: string; lang: string }> {
  for (const { dict, content, elements: within } of elements) {
    const lang = textAt(dict, 'Lang') ?? above;
    for (const { page, id } of content) yield { key: `${page}/${id}`, lang };
    yield* spoken(within, lang);
  }
}

describe.each(offers())('$name', ({ file }) => {
  const bytes = new Uint8Array(readFileSync(file));
  const load = () => PDFDocument.load(bytes, { updateMetadata: false });

  test('says of every figure what it shows, and of every link what it is called', async () => {
    const elements = [...everyElement(structureOf(await load()))];
    expect(elements.filter(({ type, dict }) => type === 'Figure' && !textAt(dict, 'Alt'))).toEqual([]);
    expect(elements.some(({ type }) => type === 'Figure')).toBe(true);
    const links = elements.flatMap(({ annotations }) => annotations);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !textAt(link, 'Contents'))).toEqual([]);
  });

  test('says of every word in Japanese or Russian script which language it is', async () => {
    const words = await markedText(bytes);
    const wrong = [...spoken(structureOf(await load()))].flatMap(({ key, lang }) => {
      const text = words.get(key) ?? '';
      return Object.entries(FOREIGN).flatMap(([code, script]) => (script.test(text) && !lang.startsWith(code) ? [`${lang}: ${text}`] : []));
    });
    expect(wrong).toEqual([]);
  });

  test('draws no text twice', async () => {
    const pdf = await open(file);
    const twice: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const seen = new Set<string>();
      for (const { text, x, y } of await runs(pdf, number)) {
        const key = `${text}@${x.toFixed(1)},${y.toFixed(1)}`;
        if (text.length > 1 && seen.has(key)) twice.push(`page ${number}: ${text}`);
        seen.add(key);
      }
    }
    expect(twice).toEqual([]);
  });

  test('names its pages, and says to catalogues its title, author, language and licence', async () => {
    const pdf = await load();
    expect((await (await open(file)).getPageLabels())?.[0]).toBe('1');
    const metadata = pdf.catalog.lookup(PDFName.of('Metadata'));
    const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.getContents()) : '';
    for (const part of [
      `>${pdf.getTitle()!.replaceAll('&', '&amp;')}<`,
      '<dc:creator>',
      '<dc:language>',
      'creativecommons.org/licenses/by/4.0',
    ])
      expect(xmp).toContain(part);
    expect(xmp).not.toContain('pdfuaid');
  });
});
