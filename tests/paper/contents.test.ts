import { expect, test } from 'vitest';
import { paperKind } from '../../src/features/print/typeset/print-documents.ts';
import { failing } from '../harness/breaches.ts';
import { offers, open, runs, textOf } from '../harness/pdf.ts';

const squeeze = (text: string) => text.replace(/\s+/g, '');

interface Bookmark {
  title: string;
  items: Bookmark[];
}
const titles = (list: readonly Bookmark[]): string[] => list.flatMap(({ title, items }) => [title, ...titles(items)]);

const HEADINGS = {
  packet: ['Contents', 'On one page', 'Map', 'The two positions', 'Timeline', 'People', 'Glossary', 'Sources'],
  handout: [
    'Key points',
    'Where it happened',
    'When it happened',
    'What the record says',
    'Questions to discuss',
    'Sources',
    'How to cite this',
  ],
  brief: ['What is agreed', 'Three dates', 'The chart', 'What each side says', 'Sources'],
};

test('every packet says in its contents on which page each part begins', async () => {
  expect(
    await failing(
      offers().filter(({ document }) => paperKind(document) === 'packet'),
      async ({ file }) => {
        const pdf = await open(file);
        const page = await pdf.getPage(1);
        const printed = await runs(pdf, 1);
        const leading = ((await page.getAnnotations()) as { dest?: string; rect: number[] }[]).filter(({ dest }) => dest);
        const links = leading.slice(0, leading.findIndex(({ dest }) => dest === 'sources') + 1); // below stands the text on one page
        expect(links.length).toBeGreaterThanOrEqual(10);
        for (const { dest, rect } of links) {
          const inside = printed.filter(
            ({ x, y, text }) => text.trim() && y > rect[1]! - 1 && y < rect[3]! && x > rect[0]! - 1 && x < rect[2]! + 1,
          );
          const last = inside.reduce((right, run) => (run.x > right.x ? run : right));
          const number = Number(last.text);
          const entry = inside
            .filter((run) => run !== last)
            .sort((a, b) => b.y - a.y || a.x - b.x)
            .map(({ text }) => text)
            .join(' ');
          const target = await pdf.getDestination(dest!);
          const begins = (await pdf.getPageIndex(target![0] as Parameters<typeof pdf.getPageIndex>[0])) + 1;
          expect(number, entry).toBe(begins);
          expect(squeeze(await textOf(pdf, begins)), `page ${begins}`).toContain(squeeze(entry));
        }
      },
    ),
  ).toEqual([]);
});

test('every document has its headings as bookmarks, with their spaces', async () => {
  expect(
    await failing(offers(), async ({ file, document }) => {
      const pdf = await open(file);
      const outline = ((await pdf.getOutline()) ?? []) as Bookmark[];
      const found = titles(outline);
      const [title] = ((await pdf.getMetadata()).info as { Title: string }).Title.split(' · ');
      expect(found[0]).toBe(title);
      expect(found).toEqual(expect.arrayContaining(HEADINGS[paperKind(document)]));
    }),
  ).toEqual([]);
});
