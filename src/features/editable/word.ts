import { AlignmentType, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { htmlToContent, type HtmlImage } from 'docx/html';
import { SITE } from '#build/site.ts';
import { steady } from './steady.ts';

/** What a Word document is made of. */
export interface WordText {
  title: string;
  description: string;
  /** HTML of its body: headings, paragraphs, lists, tables, `<img>` with the keys of `images`. */
  html: string;
  images?: Readonly<Record<string, HtmlImage>>;
  /** Full address of the page that it comes from, against which links are resolved. */
  address: string;
  updated: Date;
  /** Close type and narrow margins, for what has to fit on one sheet. */
  close?: boolean;
}

/** Millimetres in twentieths of a point. */
const mm = (value: number) => Math.round((value / 25.4) * 1440);
const font = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia', eastAsia: 'Yu Mincho' };
const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: '1A1A1A' },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

/** A Word document (OOXML) in styles, with headings, alternative texts, languages and its address at the foot of each sheet. */
export async function wordFile({ title, description, html, images = {}, address, updated, close = false }: WordText): Promise<Uint8Array> {
  const size = close ? 18 : 21; // half points
  const margin = close ? mm(14) : mm(20);
  const foot = new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [
      new TextRun({ text: `${SITE.name} · ${address.replace(/^https?:\/\//, '')} · `, size: 16 }),
      new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 }),
    ],
  });
  const document = new Document({
    creator: SITE.name,
    lastModifiedBy: SITE.name,
    title,
    description,
    styles: {
      default: {
        document: {
          run: { font, size, language: { value: SITE.lang, eastAsia: 'ja-JP' } },
          paragraph: { spacing: { after: close ? 60 : 120, line: close ? 245 : 276, lineRule: LineRuleType.AUTO } },
        },
        title: heading(close ? 30 : 40, 0),
        heading1: heading(close ? 30 : 40, 0),
        heading2: heading(close ? 22 : 27, close ? 100 : 240),
        heading3: heading(close ? 19 : 23, close ? 40 : 160),
        heading4: heading(21, 120),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: margin, bottom: margin, left: margin, right: margin, footer: mm(8) },
          },
        },
        footers: { default: new Footer({ children: [foot] }) },
        children: [...htmlToContent(html, { images: (source) => images[source], baseUrl: address, maxImageWidth: close ? 300 : 360 })],
      },
    ],
  });
  return steady(new Uint8Array(await Packer.toBuffer(document)), updated);
}
