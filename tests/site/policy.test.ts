import { expect, test } from 'vitest';
import { isPrintDocument } from '../../src/features/print/typeset/print-documents.ts';
import { headersFor, readHeaders } from '../../src/tools/hosting/rules.ts';
import { breaches } from '../harness/breaches.ts';
import { fetchedScripts, refusedAttributes, refusedInline, wrongHeaders } from '../harness/checkers/policy.ts';
import { DIST, dom, pages, type Page } from '../harness/dist.ts';

const rules = readHeaders(DIST);

/** Fonts that a page may take from its sheet without being made for paper, or may not take though it is. */
const wrongFonts = ({ file, path }: Page) => {
  const policy = dom(file)('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  return policy.includes('font-src data:') === isPrintDocument(path) ? [] : [policy];
};

test.each([
  ['allows its inline scripts and styles by hash, and no others', refusedInline],
  ['takes fonts from its own sheet if it is made for paper, and only then', wrongFonts],
  ['has no style attribute and no event attribute', refusedAttributes],
  ['fetches no script before it is used', fetchedScripts],
  ['is sent with the headers that keep it safe', (page: Page) => wrongHeaders(page, rules)],
] as const)('every page %s', async (_, rule) => {
  expect(await breaches(pages(), rule)).toEqual([]);
});

test('files with a hash in their name are kept for a year', () => {
  expect(headersFor(rules, '/_astro/x.abc.js')).toContainEqual(['Cache-Control', 'public, max-age=31536000, immutable']);
});
