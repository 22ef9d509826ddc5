import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/build/citations/index.ts';
import { remarkCitedParagraphs } from '../../src/build/markdown/remark-cited-paragraphs.ts';
import { remarkSources } from '../../src/build/markdown/remark-sources.ts';
import { all, byId, failure, render, tags, text } from './markdown-support.ts';

const sources: CslItem[] = [
  {
    id: 'mofa-2014-08-05',
    type: 'webpage',
    title: 'Statement',
    author: [{ literal: 'Ministry of Foreign Affairs of Japan' }],
    URL: 'https://example.org/a?b=1&c=2',
    issued: { 'date-parts': [[2014, 8, 5]] },
  },
  { id: 'kyodo-2014', type: 'article-newspaper', title: '択捉島の演習', 'container-title': 'Kyodo News', language: 'ja' },
  {
    id: 'book',
    type: 'book',
    title: 'The Kuril Islands',
    author: [{ family: 'Stephan', given: 'John J.' }],
    issued: { 'date-parts': [[1974]] },
  },
];
const plugin = [[remarkSources, { sources, href: (id: string) => `/sources/x/#${id}` }]] as Parameters<typeof render>[1];
const file = 'content/articles/example.mdx';

describe('a source id as a footnote label', () => {
  test('needs no definition: the note is the source record, its title linked to the full record', async () => {
    const { tree, frontmatter } = await render('So said Suga.[^mofa-2014-08-05]', plugin);
    const note = byId(tree, 'note-fn-mofa-2014-08-05');
    expect(text(note)).toBe('Ministry of Foreign Affairs of Japan, “Statement”, 5 August 2014. ↩');
    expect(tags(note, 'a').map(({ properties }) => properties['href'])).toEqual([
      '/sources/x/#mofa-2014-08-05',
      '#note-fnref-mofa-2014-08-05',
    ]);
    expect(frontmatter['cited']).toEqual(['mofa-2014-08-05']);
  });

  test('becomes a numbered reference that points at its note and is pointed back at', async () => {
    const { tree } = await render('So said Suga.[^mofa-2014-08-05]', plugin);
    const [link] = tags(tags(tree, 'sup')[0]!, 'a');
    expect(link!.properties).toMatchObject({
      href: '#note-fn-mofa-2014-08-05',
      id: 'note-fnref-mofa-2014-08-05',
      dataFootnoteRef: '',
      ariaDescribedBy: ['footnote-label'],
    });
  });

  test('is numbered by first reference and has one note however often it is cited', async () => {
    const { tree, frontmatter } = await render('A[^book] b[^kyodo-2014] c.[^book]\n\n- d[^mofa-2014-08-05]\n', plugin);
    const numbers = tags(tree, 'sup')
      .map(text)
      .filter((number) => /^\d$/.test(number));
    expect(numbers.slice(0, 4)).toEqual(['1', '2', '1', '3']);
    expect(tags(tree, 'ol')[0]!.children.filter(({ type }) => type === 'element')).toHaveLength(3);
    expect(frontmatter['cited']).toEqual(['book', 'kyodo-2014', 'mofa-2014-08-05']);
  });

  test('works inside components, lists, quotations, tables and emphasis', async () => {
    const { frontmatter } = await render(
      '<Aside>\n\nInside.[^book]\n\n</Aside>\n\n> Quoted.[^kyodo-2014]\n\n| a |\n|---|\n| **b[^mofa-2014-08-05]** |\n',
      plugin,
    );
    expect(frontmatter['cited']).toEqual(['book', 'kyodo-2014', 'mofa-2014-08-05']);
  });

  test('is left alone in code and behind a backslash', async () => {
    const { tree, frontmatter } = await render('Write `[^nope]` or \\[^nope], not one.[^book]', plugin);
    expect(frontmatter['cited']).toEqual(['book']);
    expect(text(tags(tree, 'p')[0]!)).toContain('[^nope] or [^nope]');
  });

  test('marks the language of names in other scripts in its note', async () => {
    const { tree } = await render('A.[^kyodo-2014]', plugin);
    const [run] = all(byId(tree, 'note-fn-kyodo-2014'), ({ properties }) => properties['lang'] === 'ja');
    expect(text(run!)).toBe('択捉島の演習');
  });
});

describe('an authored definition', () => {
  test('is added to the record as a locator or remark, with its markup', async () => {
    const { tree } = await render('A.[^book]\n\n[^book]: *Chapter* 2, pages 10 to 12.\n', plugin);
    expect(text(byId(tree, 'note-fn-book'))).toBe('John J. Stephan, The Kuril Islands, 1974. Chapter 2, pages 10 to 12. ↩');
  });

  test('may refer to another source, which is then numbered after those of the text', async () => {
    const { frontmatter } = await render('A.[^book]\n\n[^book]: Compare the ministry.[^mofa-2014-08-05]\n\nB.[^kyodo-2014]\n', plugin);
    expect(frontmatter['cited']).toEqual(['book', 'kyodo-2014', 'mofa-2014-08-05']);
  });
});

describe('the build stops, naming file, line and column', () => {
  test.each([
    [
      'an unknown source',
      'One.[^book]\n\nTwo, three.[^mofa-2014-08-06]\n',
      `${file}:3:12: unknown source "mofa-2014-08-06" in [^mofa-2014-08-06]; did you mean "mofa-2014-08-05"?`,
    ],
    [
      'an unknown source like no other',
      'One.[^reuters]\n',
      `${file}:1:5: unknown source "reuters" in [^reuters]; see content/sources.json for the ids`,
    ],
    [
      'an unknown source in a component',
      '<Aside>\n\n- One.[^bok]\n\n</Aside>\n',
      `${file}:3:7: unknown source "bok" in [^bok]; did you mean "book"?`,
    ],
    ['an id in capitals', 'One.[^Book]\n', `${file}:1:5: unknown source "Book" in [^Book]; did you mean "book"?`],
    ['an unknown definition', 'One.[^book]\n\n[^note]: An aside.\n', `${file}:3:1: unknown source "note" in the definition of [^note]`],
    [
      'a definition that nothing refers to',
      'One.[^book]\n\n[^kyodo-2014]: Page 2.\n',
      `${file}:3:1: [^kyodo-2014] is defined but never referred to`,
    ],
    [
      'two definitions of one source',
      'One.[^book]\n\n[^book]: Page 2.\n\n[^book]: Page 3.\n',
      `${file}:5:1: source "book" has two footnote definitions; write one`,
    ],
  ])('on %s', async (_, mdx, message) => expect(await failure(mdx, plugin)).toContain(message));

  test('and lists every problem of the file at once', async () => {
    expect((await failure('One.[^a1]\n\nTwo.[^b2]\n', plugin)).split('\n')).toHaveLength(2);
  });
});

describe('every block of an article holds a source', () => {
  const rule = [...plugin, remarkCitedParagraphs];
  test('or the build stops with the line of each that does not', async () => {
    const message = await failure('One.[^book]\n\nTwo.\n\n<Aside>\n\nThree.\n\n</Aside>\n\n- four\n', rule);
    expect(message.split('\n')).toEqual([
      `${file}:3:1: paragraph without a source; add a reference such as [^source-id]`,
      `${file}:7:1: paragraph without a source; add a reference such as [^source-id]`,
      `${file}:11:1: list without a source; add a reference such as [^source-id]`,
    ]);
  });
  test('a list needs one as a whole, and headings and notes need none', async () => {
    const { tree } = await render('## Heading\n\n- one\n- two[^book]\n\n[^book]: Page 2.\n', rule);
    expect(tags(tree, 'li')).toHaveLength(3);
  });
  test('other pages are free', async () => {
    const { tree } = await render('No source.', rule, 'content/pages/about.mdx');
    expect(tags(tree, 'p')).toHaveLength(1);
  });
});
