import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breaches } from '../harness/breaches.ts';
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

test('every page uses only types and properties of schema.org', async () => {
  expect(await breaches(pages(), ({ file }) => things(file).flatMap(strange))).toEqual([]);
});

test('every page says what it is to those who share it, and stories who made them, with a picture', () => {
  const silent = pages().flatMap(({ path, file }) => {
    const $ = dom(file);
    if ($('meta[name=robots][content=noindex]').length || !$('.site-footer').length) return [];
    const told = ['og:type', 'og:site_name', 'og:image'].every((name) => $(`meta[property="${name}"]`).attr('content'));
    return told && $('meta[name="twitter:card"]').attr('content') ? [] : [path];
  });
  expect(silent).toEqual([]);
  for (const { file } of stories()) {
    const thing = things(file)[0];
    expect(thing).toMatchObject({ image: dom(file)('meta[property="og:image"]').attr('content'), publisher: thing?.['author'] });
  }
});

/** What of a list is not in another. */
const lacking = (wanted: string[], there: unknown[]) => wanted.filter((one) => !there.includes(one)).map((one) => `has no ${one}`);

test('every article and theme is something to learn from, and says where it stands', async () => {
  const wrong = await breaches(stories(), ({ file }) => {
    const { educationalLevel, timeRequired, citation } = things(file)[0] ?? {};
    return [
      ...lacking(['LearningResource', 'BreadcrumbList'], typesOn(file)),
      ...(educationalLevel ? [] : ['has no level']),
      ...(/^PT\d+M$/.test(String(timeRequired)) ? [] : [`takes ${String(timeRequired)}`]),
      ...(/-sources\.json$/.test(String(citation)) ? [] : [`has its sources at ${String(citation)}`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every article names its report and what it teaches', async () => {
  const articles = stories().filter(({ path }) => path.startsWith('/articles/'));
  const wrong = await breaches(articles, ({ file }) => {
    const { teaches, isBasedOn, headline } = things(file)[0] as { teaches?: string[]; isBasedOn?: { name?: string }; headline?: string };
    return [
      ...(teaches?.length ? [] : ['teaches nothing']),
      ...(isBasedOn?.name ? [] : ['names no report']),
      ...(headline === dom(file)('h1').text() ? [] : [`has the headline ${headline}`]),
    ];
  });
  expect(wrong).toEqual([]);
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

test('every article and theme has the links of FAIR Signposting', async () => {
  const wanted = ['author', 'cite-as', 'describedby', 'item', 'license'];
  const wrong = await breaches(stories(), ({ file }) => {
    const relations = dom(file)('head link').toArray();
    return lacking(
      wanted,
      relations.map(({ attribs }) => attribs['rel']),
    );
  });
  expect(wrong).toEqual([]);
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
