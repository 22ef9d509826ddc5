import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, dom } from '../harness/dist.ts';
import { offers, open, runs } from '../harness/pdf.ts';

/** Links within the document on one page: the words they lie on and the name they lead to. */
async function inner(file: string, number: number) {
  const page = await (await open(file)).getPage(number);
  const links = (await page.getAnnotations()) as { subtype: string; dest?: string | null; url?: string; overlaidText?: string }[];
  return links.filter(({ subtype }) => subtype === 'Link');
}

describe.each(offers())('$name', ({ file, document, pages }) => {
  const numbers = Array.from({ length: pages }, (_, i) => i + 1);

  test('every source number leads to its note, and the notes are numbered through', async () => {
    const pdf = await open(file);
    const $ = dom(join(DIST, document.replace(/^.*?\/briefing/, '/briefing'), 'index.html'));
    const notes = new Map(
      $('.notes li')
        .toArray()
        .map((note) => [$(note).attr('id') ?? '', Number($(note).attr('value'))]),
    );
    expect([...notes.values()]).toEqual([...notes].map((_, i) => i + 1));
    const printed = new Set<number>();
    for (const number of numbers) {
      for (const { text, size } of await runs(pdf, number)) {
        if (size < 8.95 && /^[\d,\s]+$/.test(text))
          for (const value of text.split(',').filter((part) => part.trim())) printed.add(Number(value));
      }
      for (const { dest, overlaidText = '' } of await inner(file, number)) {
        if (!dest?.startsWith('source-')) continue;
        // A link at the end of a line may lie on a part of its number, or on none.
        const said = overlaidText.replace(/\D/g, '');
        expect(String(notes.get(dest)), `page ${number}: ${dest}`).toContain(said);
      }
    }
    expect([...printed].sort((a, b) => a - b)).toEqual([...notes.values()]);
    for (const [id, value] of notes) {
      const target = await pdf.getDestination(id);
      const page = (await pdf.getPageIndex(target![0] as Parameters<typeof pdf.getPageIndex>[0])) + 1;
      expect(
        (await runs(pdf, page)).map(({ text }) => text.trim()),
        `note ${value} on page ${page}`,
      ).toContain(`${value}.`);
    }
  });

  test('links lead within the document or to the site, never to this machine', async () => {
    const pdf = await open(file);
    for (const number of numbers) {
      for (const { dest, url } of await inner(file, number)) {
        if (dest) expect(await pdf.getDestination(dest), `${dest} on page ${number}`).toBeTruthy();
        else expect(url ?? '').toMatch(/^https?:\/\/(?!localhost|127\.)/);
      }
    }
  });
});
