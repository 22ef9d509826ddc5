import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { cite, formatNote, STYLES, toBibtex, toRis, type CslItem, type StyleId } from '../../src/build/citations/index.ts';
import { source } from '../../src/model/source.ts';

const record = (fields: object) =>
  source.parse({ id: 'odd', type: 'book', title: 'T', language: 'en', custom: { kind: 'research' }, ...fields }) as CslItem;
const note = (fields: object) => formatNote(record(fields)).replace(/<[^>]+>/g, '');
const range = (...parts: number[][]) => ({ issued: { 'date-parts': parts }, accessed: { 'date-parts': [[2026, 1, 2]] } });

describe('a range of dates is printed right everywhere', () => {
  test.each([
    [range([2014], [2016]), 'T, 2014–2016, read on 2 January 2026.'],
    [range([2014, 9, 1], [2014, 10, 15]), 'T, 1 September–15 October 2014, read on 2 January 2026.'],
    [range([2014, 9], [2015, 1]), 'T, September 2014–January 2015, read on 2 January 2026.'],
    [{ issued: { 'date-parts': [[2014]], season: 1 } }, 'T, Spring 2014.'],
    [{ issued: { 'date-parts': [[2014]], circa: true } }, 'T, about 2014.'],
  ])('in the notes of the site: %j', (fields, text) => expect(note(fields)).toBe(text));

  test('in every style, in BibTeX and in RIS', () => {
    for (const style of Object.keys(STYLES) as StyleId[]) expect(cite(record(range([2014], [2016])), style).text).toContain('2014–2016');
    const item = record(range([2014, 9, 1], [2014, 10, 15]));
    expect(toBibtex([item])).toContain('date = {2014-09-01/2014-10-15}');
    expect(toRis([item])).toContain('DA  - 2014/09/01/to 2014-10-15\r\n');
  });
});

test('line breaks are spaces, numbers are text, and the address of a DOI is taken off', () => {
  const item = record({ title: 'Two\nlines', note: 'And\r\n  more.', volume: 7, page: 3, DOI: 'https://doi.org/10.1000/xyz' });
  expect(item).toMatchObject({ title: 'Two lines', note: 'And more.', volume: '7', page: '3', DOI: '10.1000/xyz' });
  expect(note({ title: 'Two\nlines', note: 'And\r\n  more.' })).toBe('Two lines, no date. And more.');
  for (const style of Object.keys(STYLES) as StyleId[]) expect(cite(item, style).text).toMatch(/Two lines/i);
});

test('editors, series and braces come through BibTeX and RIS', () => {
  const item = record({
    title: 'The {b} of \\LaTeX',
    editor: [{ family: 'Leyen', given: 'U.', 'non-dropping-particle': 'von der', suffix: 'Jr.' }],
    'collection-title': 'A Series',
    issued: { 'date-parts': [[2014]] },
  });
  const [read] = new Cite(toBibtex([item])).data;
  expect(read).toMatchObject({ title: 'The {b} of \\LaTeX', 'collection-title': 'A Series', editor: [{ given: 'U.', suffix: 'Jr.' }] });
  expect(toRis([item])).toContain('ED  - von der Leyen, U., Jr.\r\n');
  expect(toRis([item])).toContain('T3  - A Series\r\n');
});

test('what a style cannot print names the file, the record and the field', () => {
  const broken = { ...record({}), author: [{ family: 7 }] } as unknown as CslItem;
  for (const style of Object.keys(STYLES) as StyleId[]) {
    expect(() => cite(broken, style).text, style).toThrow('content/sources.json: sources[odd].author: a citation style cannot print this');
    expect(cite(record({}), style).text, style).toContain('T'); // and goes on working
  }
});
