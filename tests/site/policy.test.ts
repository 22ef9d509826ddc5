import { describe, expect, test } from 'vitest';
import { isPrintDocument } from '../../src/features/print/typeset/print-documents.ts';
import { headersFor, readHeaders } from '../../src/tools/hosting/rules.ts';
import { fetchedScripts, refusedAttributes, refusedInline, wrongHeaders } from '../harness/checkers/policy.ts';
import { DIST, dom, pages } from '../harness/dist.ts';

const rules = readHeaders(DIST);

describe.each(pages())('$path', (page) => {
  test('allows its inline scripts and styles by hash, and no others', () => {
    expect(refusedInline(page)).toEqual([]);
  });

  test('takes fonts from its own sheet if it is made for paper, and only then', () => {
    const policy = dom(page.file)('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
    expect(policy.includes('font-src data:')).toBe(isPrintDocument(page.path));
  });

  test('has no style attribute and no event attribute', () => {
    expect(refusedAttributes(page)).toEqual([]);
  });

  test('fetches no script with the page', () => {
    expect(fetchedScripts(page)).toEqual([]);
  });

  test('is sent with the headers that keep it safe', () => {
    expect(wrongHeaders(page, rules)).toEqual([]);
  });
});

test('files with a hash in their name are kept for a year', () => {
  expect(headersFor(rules, '/_astro/x.abc.js')).toContainEqual(['Cache-Control', 'public, max-age=31536000, immutable']);
});
