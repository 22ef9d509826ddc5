import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failing } from '../harness/breaches.ts';
import { DIST, dom } from '../harness/dist.ts';
import { partsOf } from '../harness/office.ts';

const folder = join(DIST, 'editable');
const files = readdirSync(folder);
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value = '']) => value);

test('every file to edit is offered beside the PDFs, and no other', () => {
  const offered = dom(join(DIST, 'briefing', 'index.html'))('a[href*="/editable/"]')
    .toArray()
    .map(({ attribs }) => attribs['href']?.split('/').at(-1));
  expect(offered.sort()).toEqual([...files].sort());
});

const made = (ending: string) =>
  files.filter((name) => name.endsWith(ending)).map((name) => ({ name, parts: partsOf(join(folder, name)) }));
const documents = made('.docx').map((file) => ({ ...file, text: file.parts['word/document.xml'] ?? '' }));
const shows = made('.pptx').map((file) => ({
  ...file,
  slides: Object.entries(file.parts).filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)),
}));

test('every document to edit has one title as a heading in a style, and no level left out', async () => {
  expect(
    await failing(documents, ({ text }) => {
      const levels = all(text, /<w:pStyle w:val="Heading(\d)"\/>/g).map(Number);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    }),
  ).toEqual([]);
});

test('every document to edit says its language, and that of names and titles in another', async () => {
  expect(
    await failing(documents, ({ parts, text }) => {
      expect(parts['word/styles.xml']).toContain('w:val="en-GB"');
      const runs = text.match(/<w:r>.*?<\/w:r>/gs) ?? [];
      const japanese = runs.filter((run) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(run));
      const russian = runs.filter((run) => /\p{Script=Cyrillic}/u.test(run));
      expect(japanese.filter((run) => !/<w:lang [^>]*ja/.test(run))).toEqual([]);
      expect(russian.filter((run) => !/<w:lang [^>]*ru/.test(run))).toEqual([]);
    }),
  ).toEqual([]);
});

test('every document to edit describes each picture', async () => {
  expect(
    await failing(documents, ({ text }) => {
      expect(all(text, /<wp:docPr ([^>]*)\/?>/g).filter((attributes) => !/descr="[^"]{20,}"/.test(attributes))).toEqual([]);
    }),
  ).toEqual([]);
});

test('every document to edit has a map, and its sources as a numbered list to which the numbers lead', async () => {
  expect(
    await failing(
      documents.filter(({ name }) => !name.includes('-quiz')),
      ({ text }) => {
        expect(text).toContain('<pic:pic');
        const targets = new Set(
          all(text, /<w:bookmarkStart w:name="([^"]+)"/g).concat(all(text, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g)),
        );
        const anchors = all(text, /<w:hyperlink (?![^>]*r:id)[^>]*w:anchor="([^"]+)"/g);
        expect(anchors.length).toBeGreaterThan(4);
        expect(anchors.filter((anchor) => !targets.has(anchor))).toEqual([]);
        expect(text.match(/<w:numPr>/g)?.length ?? 0).toBeGreaterThan(4);
      },
    ),
  ).toEqual([]);
});

test('every slide show gives every slide a title, and every picture words', async () => {
  expect(
    await failing(shows, ({ slides }) => {
      expect(slides.length).toBeGreaterThan(4);
      expect(slides.filter(([, xml]) => !/<p:ph\s[^>]*type="title"/.test(xml)).map(([path]) => path)).toEqual([]);
      const pictures = slides.flatMap(([, xml]) => all(xml, /<p:pic>\s*<p:nvPicPr>\s*<p:cNvPr ([^>]*)>/g));
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures.filter((attributes) => !/descr="[^"]{20,}"/.test(attributes))).toEqual([]);
    }),
  ).toEqual([]);
});

test('every slide show names its sources in the notes of every slide', async () => {
  expect(
    await failing(shows, ({ parts, slides }) => {
      const notes = Object.entries(parts).filter(([path]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path));
      expect(notes).toHaveLength(slides.length);
      expect(notes.filter(([, xml]) => !/1\. .{20,}/s.test(xml)).map(([path]) => path)).toEqual([]);
    }),
  ).toEqual([]);
});
