import { dom, type Page } from '../dist.ts';

/** Footnote marks and notes, with what they lead to. */
function footnotes({ file }: Page) {
  const $ = dom(file);
  const marks = $('a[href^="#note-fn-"]')
    .toArray()
    .map((a) => ({ id: $(a).attr('id'), to: ($(a).attr('href') ?? '').slice(1) }));
  const notes = $('li[id^="note-fn-"]')
    .toArray()
    .map((li) => ({ id: $(li).attr('id') ?? '', back: $(li).find('a[href^="#note-fnref-"]').first().attr('href') }));
  return { marks, notes };
}

/** Marks without a note and notes without a mark. */
export function unpairedNotes(page: Page): string[] {
  const { marks, notes } = footnotes(page);
  const [to, ids] = [new Set(marks.map((mark) => mark.to)), new Set(notes.map(({ id }) => id))];
  return [...to.symmetricDifference(ids)];
}

/**
 * Notes that do not lead back to their first mark. One way back is enough: a note may be cited twenty times, and the browser's own
 * Back does the rest.
 */
export function lostWaysBack(page: Page): string[] {
  const { marks, notes } = footnotes(page);
  const first = (id: string) => marks.find((mark) => mark.to === id && mark.id)?.id;
  return notes.filter(({ id, back }) => back !== `#${first(id)}`).map(({ id, back }) => `${id}: ${back}`);
}

/** Footnotes that were left as they were written. */
export function rawNotes({ file }: Page): string[] {
  return (
    dom(file)('body')
      .text()
      .match(/\[\^[^\]\s]*\]/g) ?? []
  );
}
