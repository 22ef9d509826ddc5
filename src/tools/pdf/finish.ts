import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib';
import { SITE } from '#build/site.ts';
import { makeAccessible, type Spoken } from './accessible.ts';
import { markedText } from './marked-text.ts';
import { dropSlivers } from './slivers.ts';
import { writeXmp } from './xmp.ts';

/** Letters alone: what is left of a heading whatever became of its spaces and capitals. */
const bare = (text: string) => text.replace(/\s+/g, '').toLowerCase();

/** Every bookmark of a document, from the tree of outlines in its catalogue. */
function bookmarks(pdf: PDFDocument): PDFDict[] {
  const found: PDFDict[] = [];
  const follow = (item: PDFObject | undefined) => {
    if (!(item instanceof PDFDict)) return;
    found.push(item);
    for (const key of ['First', 'Next']) follow(item.lookup(PDFName.of(key)));
  };
  const root = pdf.catalog.lookup(PDFName.of('Outlines'));
  if (root instanceof PDFDict) follow(root.lookup(PDFName.of('First')));
  return found;
}

/**
 * What Chromium leaves undone. It takes the dates from the clock: they become the day of the text's last change, so that the same text
 * is the same file. It loses the space where a heading breaks into lines, says some twice
 * that stand by a break, and sets in capitals what is only drawn in capitals: bookmarks get the words of the heading again. A reader is shown
 * the title and not the file's name; one who listens gets names of links and languages, and a catalogue gets XMP.
 */
export async function finish(bytes: Uint8Array, day: string, headings: readonly string[], spoken: Spoken): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const date = new Date(`${day}T00:00:00Z`);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  pdf.setCreator(SITE.name);
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  makeAccessible(pdf, await markedText(bytes), spoken);
  writeXmp(pdf, { title: pdf.getTitle() ?? SITE.name, author: SITE.name, lang: spoken.lang, day });
  dropSlivers(pdf);
  const words = new Map(headings.flatMap((heading) => [bare(heading), bare(heading).repeat(2)].map((key) => [key, heading] as const)));
  for (const item of bookmarks(pdf)) {
    const title = item.lookup(PDFName.of('Title'));
    const text = title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
    item.set(PDFName.of('Title'), PDFHexString.fromText(words.get(bare(text)) ?? text));
  }
  return pdf.save({ useObjectStreams: true, updateFieldAppearances: false });
}
