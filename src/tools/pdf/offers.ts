import { readFile, rename, writeFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from '#pipeline/compress.ts';

/** A ready-made PDF as `handouts/handouts.json` lists it. */
export interface Offer {
  /** Path of the document it was made of, with the sub-path. */
  document: string;
  paper: string;
  /** Its own address. */
  href: string;
  pages: number;
  bytes: number;
}

const MARK = /<!--pdf:(.*?)-->(?:<span class="?pdfs"?>.*?<\/span>)?/g;

const link = ({ href, paper, pages, bytes }: Offer) =>
  `<a href="${href}" type="application/pdf">${paper}, ${pages} pages, ${Math.ceil(bytes / 1000)} kB</a>`;

/** Puts links to the PDFs that were made in place of the marks that pages keep for them. May be done again. */
export async function offerOn(dir: string, offers: readonly Offer[]): Promise<void> {
  for await (const file of glob('briefing/**/*.html', { cwd: dir })) {
    const path = join(dir, file);
    const html = await readFile(path, 'utf8');
    const done = html.replace(MARK, (_, document: string) => {
      const own = offers.filter((offer) => offer.document === document);
      return `<!--pdf:${document}-->${own.length ? `<span class="pdfs">PDF: ${own.map(link).join(' · ')}</span>` : ''}`;
    });
    if (done === html) continue;
    await writeFile(`${path}.part`, done);
    await rename(`${path}.part`, path);
    await compress(dir, file);
  }
}
