import type { Page } from 'playwright-core';
import { destinations } from './destinations.ts';

/** Papers that every document is made for. */
export const PAPERS = { a4: { name: 'A4', format: 'A4' }, letter: { name: 'US Letter', format: 'Letter' } } as const;
export type Paper = keyof typeof PAPERS;

/** A finished PDF. */
export interface Made {
  bytes: Uint8Array;
  pages: number;
}

const print = (page: Page, paper: Paper) =>
  page.pdf({ format: PAPERS[paper].format, tagged: true, outline: true, printBackground: true, preferCSSPageSize: false });

/** Writes page numbers into the contents list; the answer says whether any changed. */
const writeNumbers = (page: Page, numbers: Record<string, number>) =>
  page.evaluate((found) => {
    let changed = false;
    for (const cell of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const text = String(found[cell.dataset['pageOf'] ?? ''] ?? '');
      changed ||= cell.textContent !== text;
      cell.textContent = text;
    }
    return changed;
  }, numbers);

/** The days of making and changing, which Chromium takes from the clock, become the day of the text's last change: same text, same file. */
function withDate(bytes: Uint8Array, day: string): Uint8Array {
  const stamp = `${day.replaceAll('-', '')}000000`;
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(text.replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${stamp}`), 'latin1');
}

/**
 * Prints an opened document. Chromium cannot say in the contents on which page a part begins (`target-counter()`), so a document with a
 * contents list is printed, the pages of its destinations are read from the PDF and written into the list, until nothing changes.
 */
export async function printDocument(page: Page, paper: Paper, day: string): Promise<Made> {
  for (let pass = 0; pass < 4; pass += 1) {
    const bytes = await print(page, paper);
    const { pages, pageOf } = await destinations(bytes);
    if (!(await writeNumbers(page, Object.fromEntries(pageOf)))) return { bytes: withDate(bytes, day), pages };
  }
  throw new Error(`${page.url()}: the page numbers of the contents do not settle`);
}
