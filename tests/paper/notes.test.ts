import { describe, expect, test } from 'vitest';
import { offers, open, runs } from '../harness/pdf.ts';

/** Links within the document on one page: the words they lie on and the name they lead to. */
async function inner(file: string, number: number) {
  const page = await (await open(file)).getPage(number);
  const links = (await page.getAnnotations()) as { subtype: string; dest?: string | null; url?: string; overlaidText?: string }[];
  return links.filter(({ subtype }) => subtype === 'Link');
}

describe.each(offers())('$name', ({ file, pages }) => {
  const numbers = Array.from({ length: pages }, (_, i) => i + 1);

  test('every source number leads to its note, and the notes are numbered through', async () => {
    const pdf = await open(file);
    const cited = new Map<string, Set<string>>();
    for (const number of numbers) {
      for (const { dest, overlaidText = '' } of await inner(file, number)) {
        if (dest?.startsWith('source-')) cited.set(dest, (cited.get(dest) ?? new Set()).add(overlaidText.replace(/\D/g, '')));
      }
    }
    expect(cited.size).toBeGreaterThan(10);
    for (const [dest, said] of cited) {
      expect([...said], dest).toHaveLength(1); // one number a source
      const target = await pdf.getDestination(dest);
      expect(target, dest).toBeTruthy();
      const page = (await pdf.getPageIndex(target![0] as Parameters<typeof pdf.getPageIndex>[0])) + 1;
      const markers = (await runs(pdf, page)).map(({ text }) => text.trim());
      expect(markers, `note ${[...said][0]} on page ${page}`).toContain(`${[...said][0]}.`);
    }
    const used = [...cited.values()].map((said) => Number([...said][0])).sort((a, b) => a - b);
    expect(used).toEqual(used.map((_, i) => i + 1));
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
