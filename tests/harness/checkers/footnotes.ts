import { dom, type Page } from '../dist.ts';

/** Notes beside a paragraph, and notes at the end of a text: what a mark leads to. */
const NOTES = '.cited-notes, li[id^="note-fn-"]';

/** Marks in the text. */
const MARKS = '.cites a, a[href^="#note-fn-"]';

/** Marks without notes and notes without a mark. */
export function unpairedNotes({ file }: Page): string[] {
  const $ = dom(file);
  const to = new Set(
    $(MARKS)
      .map((_, a) => ($(a).attr('href') ?? '').slice(1))
      .get(),
  );
  const ids = new Set(
    $(NOTES)
      .map((_, note) => $(note).attr('id') ?? '')
      .get(),
  );
  return [...to.symmetricDifference(ids)];
}

/** Notes beside a paragraph that do not lead back into it, and notes at the end that do not lead back to their first mark. */
export function lostWaysBack({ file }: Page): string[] {
  const $ = dom(file);
  const beside = $('.cited-notes li')
    .toArray()
    .filter((li) => {
      const block = $(li).closest('.cited-notes').prev();
      const ways = $(li)
        .find('a[aria-label]')
        .map((_, a) => $(a).attr('href')?.slice(1) ?? '')
        .get();
      return ways.length === 0 || ways.some((id) => block.attr('id') !== id && block.find(`[id="${id}"]`).length === 0);
    })
    .map((li) => `${$(li).closest('.cited-notes').attr('id')}: ${$(li).text()}`);
  const atEnd = $('li[id^="note-fn-"]')
    .toArray()
    .map((li) => ({ id: li.attribs['id'], back: $(li).find('a[href^="#note-fnref-"]').first().attr('href') }))
    .filter(({ id, back }) => back !== `#${$(`a[href="#${id}"][id]`).first().attr('id')}`)
    .map(({ id, back }) => `${id}: ${back}`);
  return [...beside, ...atEnd];
}

/** Notes beside paragraphs that are not numbered on from those before, and marks that say other numbers than their notes have. */
export function misnumbered({ file }: Page): string[] {
  const $ = dom(file);
  let next = 1;
  return $('.cited-notes')
    .toArray()
    .flatMap((notes) => {
      const first = Number($(notes).find('ol').attr('start') ?? 1);
      const last = first + $(notes).find('ol > li').length - 1;
      const mark = $(`.cites a[href="#${notes.attribs['id']}"]`).text();
      const right = first === next && mark === (first === last ? `${first}` : `${first}–${last}`);
      next = last + 1;
      return right ? [] : [`${notes.attribs['id']}: notes ${first} to ${last}, mark ${mark}`];
    });
}

/** Footnotes that were left as they were written. */
export function rawNotes({ file }: Page): string[] {
  return (
    dom(file)('body')
      .text()
      .match(/\[\^[^\]\s]*\]/g) ?? []
  );
}
