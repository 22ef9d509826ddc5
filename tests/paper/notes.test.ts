import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failing } from '../harness/breaches.ts';
import { DIST, dom } from '../harness/dist.ts';
import { offers, open, pagesOf, runs } from '../harness/pdf.ts';

/** A link as pdf.js gives it: where it lies, and the name within the document or the address it leads to. */
interface Link {
  subtype: string;
  rect: [left: number, bottom: number, right: number, top: number];
  dest?: string | null;
  url?: string;
}

async function linksOn(file: string, number: number): Promise<Link[]> {
  const page = await (await open(file)).getPage(number);
  return ((await page.getAnnotations()) as Link[]).filter(({ subtype }) => subtype === 'Link');
}

/** Every source number printed on a page, with the middle of its digits. */
async function printedNumbers(file: string, page: number) {
  const raised = (await runs(await open(file), page)).filter(({ text, size }) => size < 8.95 && /^[\d,\s]+$/.test(text));
  return raised.flatMap(({ text, x, y, width, size }) =>
    [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
      value: Number(digits),
      x: x + (width * (index + digits.length / 2)) / text.length,
      y: y + size * 0.3,
    })),
  );
}

const liesOn = ({ rect: [left, bottom, right, top] }: Link, { x, y }: { x: number; y: number }) =>
  left <= x && x <= right && bottom <= y && y <= top;

test('in every document every source number leads to its note and no link to another, and the notes are numbered through', async () => {
  expect(
    await failing(offers(), async ({ file, document, pages }) => {
      const pdf = await open(file);
      const $ = dom(join(DIST, document.replace(/^.*?\/briefing/, '/briefing'), 'index.html'));
      const notes = new Map(
        $('.notes li')
          .toArray()
          .map((note) => [$(note).attr('id') ?? '', Number($(note).attr('value'))]),
      );
      expect([...notes.values()]).toEqual([...notes].map((_, i) => i + 1));
      const seen: number[] = [];
      for (const page of pagesOf(pages)) {
        const printed = await printedNumbers(file, page);
        const links = (await linksOn(file, page)).filter(({ dest }) => dest?.startsWith('source-'));
        for (const number of printed) {
          const notesUnder = links.filter((link) => liesOn(link, number)).map(({ dest }) => notes.get(dest!));
          expect(notesUnder, `the ${number.value} on page ${page} at ${Math.round(number.x)}, ${Math.round(number.y)}`).toEqual([
            number.value,
          ]);
        }
        expect(links.length, `links to notes on page ${page}`).toBe(printed.length);
        seen.push(...printed.map(({ value }) => value));
      }
      expect(seen.length).toBe($('.source-number a').length);
      expect([...new Set(seen)].sort((a, b) => a - b)).toEqual([...notes.values()]);
      for (const [id, value] of notes) {
        const target = await pdf.getDestination(id);
        const page = (await pdf.getPageIndex(target![0] as Parameters<typeof pdf.getPageIndex>[0])) + 1;
        expect(
          (await runs(pdf, page)).map(({ text }) => text.trim()),
          `note ${value} on page ${page}`,
        ).toContain(`${value}.`);
      }
    }),
  ).toEqual([]);
});

test('in every document links lead within the document or to the site, never to this machine', async () => {
  expect(
    await failing(offers(), async ({ file, pages }) => {
      const pdf = await open(file);
      for (const number of pagesOf(pages)) {
        for (const { dest, url } of await linksOn(file, number)) {
          if (dest) expect(await pdf.getDestination(dest), `${dest} on page ${number}`).toBeTruthy();
          else expect(url ?? '').toMatch(/^https?:\/\/(?!localhost|127\.)/);
        }
      }
    }),
  ).toEqual([]);
});
