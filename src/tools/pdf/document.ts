import type { Page } from 'playwright-core';
import { destinations } from './destinations.ts';
import { words } from '#build/words.ts';
import type { Spoken } from './accessible.ts';
import { finish } from './finish.ts';

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

/** The names of the links of a page and its texts with their languages, as they are printed. */
const spoken = (page: Page, source: string): Promise<Spoken> =>
  page.evaluate((label) => {
    const shown = (element: Element | null) => !!element?.getClientRects().length;
    const links = [...document.querySelectorAll('a[href]')].filter(shown).map((link) => {
      const name = (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim() || link.getAttribute('href')!;
      return link.closest('.source-number') ? label.replace('#', name) : name;
    });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (shown(element)) texts.push({ text: node.textContent ?? '', lang: element?.closest('[lang]')?.getAttribute('lang') ?? '' });
    }
    return { links, texts, lang: document.documentElement.lang };
  }, source);

/** Ids whose pages the contents list wants, and the words of all headings. */
const wanted = (page: Page) =>
  page.evaluate(() => ({
    ids: [...document.querySelectorAll<HTMLElement>('[data-page-of]')].map((cell) => cell.dataset['pageOf'] ?? ''),
    headings: [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => heading.textContent.replace(/\s+/g, ' ').trim()),
  }));

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

/**
 * Prints an opened document. Chromium cannot say in the contents on which page a part begins (`target-counter()`), so a document with a
 * contents list is printed, the pages of its parts are read from the PDF and written into the list, until nothing changes.
 */
export async function printDocument(page: Page, paper: Paper, day: string): Promise<Made> {
  const { ids, headings } = await wanted(page);
  for (let pass = 0; pass < 4; pass += 1) {
    const bytes = await print(page, paper);
    const { pages, pageOf } = await destinations(bytes, ids);
    const missing = ids.filter((id) => !pageOf[id]);
    if (missing.length) throw new Error(`${page.url()}: the contents name ${missing.join(', ')}, which the PDF has no page for`);
    if (!(await writeNumbers(page, pageOf)))
      return { bytes: await finish(bytes, day, headings, await spoken(page, words()('print.sourceLink', { number: '#' }))), pages };
  }
  throw new Error(`${page.url()}: the page numbers of the contents do not settle`);
}
