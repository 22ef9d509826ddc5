import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, dom, pages, stories } from '../harness/dist.ts';
import { propertiesOf } from '../harness/schema-org.ts';

type Node = Record<string, unknown>;

/** JSON-LD of a page: the things at its top. */
function things(file: string): Node[] {
  const $ = dom(file);
  return $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => {
      const { '@context': context, '@graph': graph, ...thing } = JSON.parse($(script).text()) as Node;
      expect(context).toBe('https://schema.org');
      return (graph as Node[] | undefined) ?? [thing];
    });
}

/** What in a thing, or in a thing inside it, schema.org does not have. */
function strange(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(strange);
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type, '@id': id, ...properties } = node as Node;
  const inside = Object.values(properties).flatMap(strange);
  if (type === undefined) return Object.keys(properties).length || !id ? [`${JSON.stringify(node)} (no type)`] : [];
  const known = [type].flat().map((name) => [String(name), propertiesOf(String(name))] as const);
  const types = known.filter(([, allowed]) => !allowed).map(([name]) => `${name} (no such type)`);
  const odd = Object.keys(properties).filter((name) => !known.some(([, allowed]) => allowed?.has(name)));
  return [...types, ...odd.map((name) => `${String(type)}.${name}`), ...inside];
}

const typesOn = (file: string) => things(file).flatMap((thing) => [thing['@type']].flat());

test('the vocabulary is there, and it is not everything', () => {
  expect(propertiesOf('Article')).toContain('headline');
  expect(propertiesOf('Article')).toContain('name');
  expect(propertiesOf('Article')).not.toContain('distribution');
  expect(propertiesOf('Artical')).toBeUndefined();
  expect(strange({ '@type': 'Article', headlin: 'x', author: { '@type': 'Organisation' } })).toEqual([
    'Article.headlin',
    'Organisation (no such type)',
  ]);
});

describe.each(pages())('$path', ({ file }) => {
  test('uses only types and properties of schema.org', () => expect(things(file).flatMap(strange)).toEqual([]));
});

test.each(stories())('$path is something to learn from, and says where it stands', ({ file }) => {
  expect(typesOn(file)).toEqual(expect.arrayContaining(['LearningResource', 'BreadcrumbList']));
  expect(things(file)[0]).toMatchObject({
    educationalLevel: expect.any(String),
    timeRequired: expect.stringMatching(/^PT\d+M$/),
    citation: expect.stringMatching(/-sources\.json$/),
  });
});

test.each(stories().filter(({ path }) => path.startsWith('/articles/')))('$path names its report and what it teaches', ({ file }) => {
  expect(things(file)[0]).toMatchObject({
    teaches: expect.any(Array),
    isBasedOn: { name: expect.any(String) },
    headline: dom(file)('h1').text(),
  });
});

test('the first page is the site, the data page a data set', () => {
  const on = (path: string) => typesOn(pages().find((page) => page.path === path)?.file ?? '');
  expect(on('/')).toEqual(['WebSite']);
  expect(on('/data/')).toContain('Dataset');
});

test('the publisher names how it corrects and how it checks, and both are there to read', () => {
  const [site] = things(pages().find(({ path }) => path === '/')?.file ?? '');
  const { correctionsPolicy, verificationFactCheckingPolicy } = site?.['publisher'] as Record<string, string>;
  const about = dom(pages().find(({ path }) => path === '/about/')?.file ?? '');
  for (const policy of [correctionsPolicy, verificationFactCheckingPolicy]) {
    const { pathname, hash } = new URL(policy ?? '');
    expect([pathname, about(hash).length]).toEqual(['/about/', 1]);
  }
});

test.each(stories())('$path has the links of FAIR Signposting', ({ file }) => {
  const relations = dom(file)('head link')
    .toArray()
    .map(({ attribs }) => attribs['rel']);
  expect(relations).toEqual(expect.arrayContaining(['author', 'cite-as', 'describedby', 'item', 'license']));
});

test('every check is in the feed of reviewed claims', () => {
  const { dataFeedElement: reviews } = JSON.parse(readFileSync(join(DIST, 'data/claim-reviews.json'), 'utf8')) as {
    dataFeedElement: Node[];
  };
  const checks = pages()
    .filter(({ path }) => path.startsWith('/checks/'))
    .reduce((sum, { file }) => sum + dom(file)('.check-row').length, 0);
  expect(reviews.flatMap(strange)).toEqual([]);
  expect(new Set(reviews.map((review) => review['@id'])).size).toBe(checks);
});
