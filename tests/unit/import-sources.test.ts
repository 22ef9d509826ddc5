import { expect, test } from 'vitest';
import { source } from '../../src/model/source.ts';
import { append, importRecords } from '../../src/tools/import-sources.ts';

/** Records as Zotero exports them: years as text, numbers as ids, a language by its name, several lines, fields of its own. */
const ZOTERO = JSON.stringify([
  {
    id: 7,
    type: 'article-newspaper',
    title: 'A plan\nis dropped',
    'title-short': 'A plan',
    'container-title': 'The Daily',
    author: [{ family: 'Siebold', given: 'P.', 'non-dropping-particle': 'von' }, { literal: 'An Agency' }, { family: ' ' }],
    issued: { 'date-parts': [['2014', '8', 5]] },
    accessed: { 'date-parts': [['2026', 11, 3]] },
    language: 'English',
    volume: 7,
    DOI: 'https://doi.org/10.1000/xyz',
    ISBN: '978-0-19-921296-5 0-19-921296-6',
  },
  { id: 'http://zotero.org/users/1/items/A', type: 'book', title: '論文', issued: { 'date-parts': [['2014']], season: '2', circa: true } },
  { id: 'x', type: 'motion_picture', title: 'A film', issued: { literal: '5 March 1999' }, ISSN: '0000-0001' },
  { type: 'book', title: '', issued: { raw: 'no idea' } },
]);
const RIS = 'TY  - JOUR\nAU  - Siebold, Philipp\nTI  - A title\nPY  - 2014\nDA  - 2014/09/01\nVL  - 7\nDO  - 10.1000/abc\nER  - \n';
const BIBTEX =
  '@article{Key_1, title={The {Great} Title}, author={von der Leyen, Ursula and {An Agency}}, year=2014, month=sep, journal={J}, volume=7, langid={english}}';

test('records of Zotero go in, and every change is said', () => {
  const [first, second, third, fourth] = importRecords(ZOTERO, []);
  expect(first?.record).toMatchObject({
    id: 'siebold-2014-08-05',
    title: 'A plan is dropped',
    author: [{ family: 'Siebold', given: 'P.', 'non-dropping-particle': 'von' }, { literal: 'An Agency' }],
    issued: { 'date-parts': [[2014, 8, 5]] },
    accessed: { 'date-parts': [[2026, 11, 3]] },
    language: 'en',
    volume: '7',
    DOI: '10.1000/xyz',
    ISBN: '978-0-19-921296-5',
  });
  const said = first?.changes.join('\n');
  for (const field of ['title', 'author', 'issued', 'language', 'volume', 'DOI', 'ISBN', 'title-short', 'id'])
    expect(said).toContain(field);
  expect(second?.record).toMatchObject({ language: 'ja', issued: { 'date-parts': [[2014]], season: 2, circa: true } });
  expect(third?.record).toMatchObject({ id: 'x', type: 'broadcast', issued: { 'date-parts': [[1999, 3, 5]] } });
  expect(third?.record).not.toHaveProperty('ISSN');
  expect(fourth?.problems).toEqual(['title: is missing']);
});

test.each([
  [
    'RIS',
    RIS,
    { title: 'A title', volume: '7', issued: { 'date-parts': [[2014, 9, 1]] }, author: [{ family: 'Siebold', given: 'Philipp' }] },
  ],
  [
    'BibTeX',
    BIBTEX,
    {
      title: 'The Great Title',
      language: 'en',
      author: [{ family: 'Leyen', 'non-dropping-particle': 'von der' }, { literal: 'An Agency' }],
    },
  ],
])('%s goes in too', (_, text, fields) => {
  expect(importRecords(text, [])[0]).toMatchObject({ record: fields, problems: [] });
});

test('what is written fits the schema, stands at the end, and is not written again', () => {
  const good = [ZOTERO, RIS, BIBTEX].flatMap((text) => importRecords(text, [])).filter(({ problems }) => !problems.length);
  const list = append(
    '[\n  { "id": "first" }\n]\n',
    good.map(({ record }) => record),
  );
  const [first, ...added] = JSON.parse(list) as { id: string }[];
  expect(first).toEqual({ id: 'first' });
  expect(added.length).toBe(5);
  for (const record of added) expect(source.safeParse(record).error?.issues).toBeUndefined();
  expect(importRecords(RIS, added).map(({ as }) => as)).toEqual([added.find((record) => record.id.includes('2014-09-01'))?.id]);
});

test('a file that is none of the three is refused', () => {
  expect(() => importRecords('title,year\nA,2014\n', [])).toThrow('is not CSL-JSON, BibTeX or RIS');
});
