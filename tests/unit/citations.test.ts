import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  bibliography,
  cite,
  formatNote,
  STYLES,
  toBibtex,
  toCslJson,
  toRis,
  type CslItem,
  type StyleId,
} from '../../src/build/citations/index.ts';
import { tags, text } from './markdown-support.ts';

const ministry = { literal: 'Ministry of Foreign Affairs of Japan' };
const article: CslItem = {
  id: 'nyt-2014-08-05',
  type: 'article-newspaper',
  title: 'Japan keeps door to Russia open',
  author: [{ family: 'Fackler', given: 'Martin' }],
  'container-title': 'The New York Times',
  issued: { 'date-parts': [[2014, 8, 5]] },
  URL: 'https://example.org/a_b?c=1&d=2#e',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  language: 'en',
  note: 'Subtitle: while imposing sanctions.',
  custom: { kind: 'report', standing: 'One side’s source.' },
};
const page: CslItem = {
  id: 'mofa',
  type: 'webpage',
  title: '[Statement]',
  author: [ministry],
  'container-title': ministry.literal,
  URL: 'https://example.org/',
  language: 'ja',
};
const book: CslItem = {
  id: 'three',
  type: 'book',
  title: 'Russo-Japanese frontiers',
  author: ['Stephan', 'Kimura', 'Hara'].map((family) => ({ family, given: 'A.' })),
  publisher: 'Clarendon Press',
  'publisher-place': 'Oxford',
  issued: { 'date-parts': [[1974]] },
  language: 'en',
};
const treaty: CslItem = { id: 'shimoda', type: 'treaty', title: 'Treaty of Shimoda', issued: { 'date-parts': [[1855, 2, 7]] } };
const chapter: CslItem = {
  id: 'hara',
  type: 'chapter',
  title: 'The Tanaka visit',
  author: [{ family: 'Hara', given: 'Kimie' }],
  publisher: 'Routledge',
};
const russian: CslItem = { id: 'ru', type: 'book', title: 'Русские Курилы', issued: { 'date-parts': [[2015]] }, language: 'ru' };
const all = [article, page, book, treaty, chapter, russian];

describe('the four styles', () => {
  beforeAll(() => void (Object.keys(STYLES) as StyleId[]).map((style) => cite(treaty, style)), 60_000); // reading the styles is slow on a busy machine

  test.each<[StyleId, string, string]>([
    [
      'apa',
      'Fackler, M. (2014, August 5). Japan keeps door to Russia open. The New York Times. https://example.org/a_b?c=1&d=2#e',
      '(Fackler, 2014)',
    ],
    [
      'mla',
      'Fackler, Martin. “Japan Keeps Door to Russia Open.” The New York Times, 5 Aug. 2014, https://example.org/a_b?c=1&d=2#e.',
      '(Fackler)',
    ],
    [
      'chicago-notes',
      'Fackler, Martin. “Japan Keeps Door to Russia Open.” The New York Times, August 5, 2014. https://example.org/a_b?c=1&d=2#e.',
      'Martin Fackler, “Japan Keeps Door to Russia Open,” The New York Times, August 5, 2014, https://example.org/a_b?c=1&d=2#e.',
    ],
    [
      'chicago-author-date',
      'Fackler, Martin. 2014. “Japan Keeps Door to Russia Open.” The New York Times, August 5, 2014. https://example.org/a_b?c=1&d=2#e.',
      '(Fackler 2014)',
    ],
  ])('%s prints a newspaper report', (style, entry, inText) => {
    const citation = cite(article, style);
    expect(citation.text).toBe(entry);
    expect(citation.inText.text).toBe(inText);
    const [link] = tags(fromHtml(citation.html, { fragment: true }), 'a');
    expect(link!.properties['href']).toBe('https://example.org/a_b?c=1&d=2#e');
  });

  test('Chicago is the 18th edition: no place, one of three authors in a note', () => {
    expect(cite(book, 'chicago-notes').inText.text).toBe('A. Stephan et al., Russo-Japanese Frontiers (Clarendon Press, 1974).');
    expect(cite(book, 'chicago-author-date').text).toBe(
      'Stephan, A., A. Kimura, and A. Hara. 1974. Russo-Japanese Frontiers. Clarendon Press.',
    );
    expect(cite(book, 'chicago-author-date').inText.text).toBe('(Stephan et al. 1974)');
  });
  test('Chicago spells a repeated author out', () => {
    const twice = bibliography([page, { ...page, id: 'second', title: 'Other' }], 'chicago-notes');
    expect(twice.every((entry) => entry.text.startsWith('Ministry of Foreign'))).toBe(true);
  });
  test('a treaty keeps its title', () => {
    for (const style of Object.keys(STYLES) as StyleId[]) expect(cite(treaty, style).text).toContain('Treaty of Shimoda');
  });
  test('a ministry’s own site is not named twice, and a missing date or book leaves no gap', () => {
    expect(cite(page, 'apa').text).toBe('Ministry of Foreign Affairs of Japan. (n.d.). [Statement]. https://example.org/');
    expect(cite(chapter, 'chicago-author-date').text).toBe('Hara, Kimie. n.d. “The Tanaka Visit.” Routledge.');
  });
  test('a bibliography is sorted and tells works of one author and year apart', () => {
    const again = { ...article, id: 'again', title: 'A second report' };
    expect(
      bibliography([article, again, page], 'chicago-author-date').map(({ id, text: entry }) => [id, /\d{4}\w|n\.d\./.exec(entry)?.[0]]),
    ).toEqual([
      ['again', '2014a'],
      [article.id, '2014b'],
      ['mofa', 'n.d.'],
    ]);
  });
  test.each(Object.keys(STYLES) as StyleId[])('%s prints an entry by itself as in a bibliography of one', (style) => {
    for (const item of all) {
      const [{ id: _id, ...entry }] = bibliography([item], style) as [{ id: string; html: string; text: string }];
      expect(cite({ ...item }, style)).toMatchObject(entry);
    }
  });
  test('the same item gives the same text, and a changed one with the same id does not', () => {
    const before = cite({ ...article }, 'mla').text;
    bibliography(all, 'mla');
    expect(cite({ ...article }, 'mla').text).toBe(before);
    expect(cite({ ...article, title: 'Another' }, 'mla').text).toContain('Another');
  });
});

describe('the note of the site', () => {
  const elements = (item: CslItem) => tags(fromHtml(formatNote(item), { fragment: true }), 'a');
  const words = (item: CslItem) =>
    text({
      type: 'element',
      tagName: 'div',
      properties: {},
      children: fromHtml(formatNote(item), { fragment: true }).children as Element[],
    });

  test('is a full record with British date, remark and standing', () =>
    expect(words(article)).toBe(
      'Martin Fackler, “Japan keeps door to Russia open”, The New York Times, 5 August 2014, read on 20 November 2026. Subtitle: while imposing sanctions. One side’s source.',
    ));
  test('leads to the archived copy where the record stands by itself, and not from a text', () => {
    const copy = 'https://web.archive.org/web/20140806000000/https://example.org/';
    const kept = { ...article, archive_location: copy };
    expect(elements(kept).map((link) => [text(link), link.properties['href']])).toContainEqual(['archived copy', copy]);
    expect(formatNote(kept, '/sources/newspaper/#nyt-2014-08-05')).not.toMatch(/archived copy|read on/);
  });
  test('links the title to the source', () => {
    const [link] = elements(article);
    expect(link!.properties['href']).toBe(article.URL);
    expect(text(link!)).toBe('“Japan keeps door to Russia open”');
  });
  test('has no link where there is no address, or one that is not of the web', () => {
    expect(elements(book)).toHaveLength(0);
    expect(elements({ ...page, URL: 'javascript:alert(1)' })).toHaveLength(0);
  });
  test('says the language, and sets a described title without quotation marks', () =>
    expect(words(page)).toBe('Ministry of Foreign Affairs of Japan, [Statement], no date [in Japanese].'));
  test('marks Russian text as Russian', () => {
    expect(tags(fromHtml(formatNote(russian), { fragment: true }), 'span')[0]!.properties['lang']).toBe('ru');
    expect(words(russian)).toBe('Русские Курилы, 2015 [in Russian].');
  });
  test('cannot smuggle markup in', () => {
    const evil = fromHtml(formatNote({ ...page, title: '<script>alert(1)</script> & "x"', URL: 'https://example.org/"onclick="x' }), {
      fragment: true,
    });
    expect(tags(evil, 'script')).toHaveLength(0);
    expect(Object.keys(tags(evil, 'a')[0]!.properties).sort()).toEqual(['href']);
  });
});

describe('files for reference managers, read back by citation-js', () => {
  const odd: CslItem = {
    ...article,
    id: 'odd-1',
    title: 'Talks & 50% of #1: 択捉島, Итуруп',
    'container-title': 'R&D_Times',
    author: [ministry, { family: 'Müller', given: 'Jörg' }],
  };
  let bibtex: Record<string, unknown>[];
  let ris: Record<string, unknown>[];
  beforeAll(() => {
    bibtex = new Cite(toBibtex([odd, ...all])).data;
    ris = new Cite(toRis([odd, ...all])).data;
  });

  const dateOf = (item: Record<string, unknown>) => (item['issued'] as CslItem['issued'])?.['date-parts'][0];

  test('hold every item, with title and address', () => {
    for (const [index, item] of [odd, ...all].entries()) {
      for (const read of [bibtex[index]!, ris[index]!]) {
        expect(String(read['title']).replace(/<[^>]+>/g, '')).toBe(item.title);
        expect(read['URL']).toBe(item.URL);
      }
    }
  });
  test('hold the date as exactly as it is known', () => {
    expect(bibtex.map(dateOf)).toEqual([odd, ...all].map(({ issued }) => issued?.['date-parts'][0]));
    expect(ris.map((read) => dateOf(read)?.[0])).toEqual([odd, ...all].map(({ issued }) => issued?.['date-parts'][0]?.[0]));
    // citation-js reads only the year of a newspaper report, so the full date is looked at in the file.
    const dates = toRis([article, treaty, book])
      .split('\r\n')
      .filter((line) => line.startsWith('DA'));
    expect(dates).toEqual(['DA  - 2014/08/05/', 'DA  - 1855/02/07/', 'DA  - 1974///']);
  });
  test('keep organisations whole and people in parts', () => {
    // A family name and nothing else is citation-js's way of saying: in one piece.
    expect(bibtex[0]!['author']).toMatchObject([{ family: ministry.literal }, { family: 'Müller', given: 'Jörg' }]);
    expect((bibtex[0]!['author'] as object[])[0]).not.toHaveProperty('given');
    expect(toRis([odd])).toContain(`AU  - ${ministry.literal}\r\nAU  - Müller, Jörg\r\n`);
  });
  test('hold ranges of days, editors, series and pages', () => {
    const full: CslItem = {
      ...chapter,
      'container-title': 'Frontiers',
      'collection-title': 'Studies of Asia',
      editor: [{ family: 'Kimura', given: 'Hiroshi' }],
      page: '12–25',
      issued: { 'date-parts': [[2014, 8, 5], [2014, 8, 6]] }, // prettier-ignore
    };
    const [inBibtex] = new Cite(toBibtex([full])).data;
    expect(inBibtex).toMatchObject({
      'collection-title': 'Studies of Asia',
      editor: [{ family: 'Kimura', given: 'Hiroshi' }],
      page: '12-25',
      issued: full.issued,
    });
    for (const line of ['T3  - Studies of Asia', 'ED  - Kimura, Hiroshi', 'SP  - 12', 'EP  - 25', 'DA  - 2014/08/05/to 2014-8-6'])
      expect(toRis([full])).toContain(`${line}\r\n`);
  });

  test('BibTeX has months that are months, and nothing is said twice', () => {
    const agency: CslItem = { ...article, type: 'report', author: undefined, 'container-title': 'Reading Room', publisher: 'Reading Room' };
    expect(toBibtex([article])).toMatch(/month = aug,\n {2}date = \{2014-08-05\}/);
    expect(toBibtex([agency]).split('Reading Room')).toHaveLength(2);
  });

  test('RIS has only types that its older readers know', () => {
    const types = new Set(['ELEC', 'GEN', 'JOUR', 'MGZN', 'NEWS', 'BOOK', 'CHAP', 'RPRT', 'STAT']);
    const kinds = ['post-weblog', 'entry-encyclopedia', 'broadcast', 'dataset', 'legislation', 'document', treaty.type];
    const used = [...toRis(kinds.map((type) => ({ ...article, type }))).matchAll(/^TY {2}- (.*)\r$/gm)].map(([, type]) => type!);
    expect(used.filter((type) => !types.has(type) || type === 'GEN')).toEqual([]);
  });

  test('CSL-JSON is the records themselves', () => expect(JSON.parse(toCslJson(all))).toEqual(all));
  test('RIS lines are tags with two spaces, each record ended', () => {
    const lines = toRis(all).split('\r\n').filter(Boolean);
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(all.length);
  });
});
