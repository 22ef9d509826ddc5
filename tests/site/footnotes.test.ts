import { describe, expect, test } from 'vitest';
import { dom, pages, stories } from '../harness/dist.ts';

describe.each(pages())('$path', ({ file }) => {
  const $ = dom(file);
  const refs = $('a[href^="#note-fn-"]').toArray();
  const notes = $('li[id^="note-fn-"]').toArray();
  const target = (a: (typeof refs)[number]) => ($(a).attr('href') ?? '').slice(1);

  test('every footnote mark has its note, and every note its mark', () => {
    const ids = notes.map((li) => $(li).attr('id') ?? '');
    expect([...new Set(refs.map(target))].sort()).toEqual(ids.sort());
  });

  // One way back for each note, to its first mark: a note may be cited twenty times, and the browser's own Back does the rest.
  test('every note leads back to its first mark', () => {
    for (const li of notes) {
      const note = $(li).attr('id') ?? '';
      const marks = refs.filter((a) => target(a) === note && $(a).attr('id'));
      const back = $(li).find('a[href^="#note-fnref-"]').first();
      expect(back.attr('href'), note).toBe(`#${$(marks[0]).attr('id')}`);
    }
  });

  test('no footnote is left as it was written', () => {
    expect(
      $('body')
        .text()
        .match(/\[\^[^\]\s]*\]/g) ?? [],
    ).toEqual([]);
  });
});

test.each(stories())('$path has sources', ({ file }) => {
  expect(dom(file)('li[id^="note-fn-"]').length).toBeGreaterThan(0);
});
