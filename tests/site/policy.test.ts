import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../src/tools/host-rules.ts';
import { DIST, dom, pages } from '../harness/dist.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const DATA = ['application/ld+json', 'application/json', 'speculationrules'];
const rules = readHeaders(DIST);

describe.each(pages())('$path', ({ file, path }) => {
  const $ = dom(file);
  const policy = $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  const directive = (name: string) => policy.split(';').find((part) => part.trim().startsWith(`${name} `)) ?? '';

  test('allows its inline scripts and styles by hash, and no others', () => {
    const scripts = $('script:not([src])')
      .toArray()
      .filter((script) => !DATA.includes($(script).attr('type') ?? ''));
    for (const script of scripts) expect(directive('script-src'), $(script).text().slice(0, 60)).toContain(sha256($(script).text()));
    for (const style of $('style').toArray())
      expect(directive('style-src'), $(style).text().slice(0, 60)).toContain(sha256($(style).text()));
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
  });

  test('has no style attribute and no event attribute', () => {
    const offending = $('html, html *')
      .toArray()
      .flatMap(({ tagName, attribs }) =>
        Object.keys(attribs)
          .filter((name) => name === 'style' || /^on[a-z]/.test(name))
          .map((name) => `<${tagName} ${name}="${attribs[name]}">`),
      );
    expect(offending).toEqual([]);
  });

  test('fetches no script with the page', () => {
    const fetched = $('script[src], link[rel=modulepreload], link[rel=preload][as=script]').toArray();
    expect(fetched.map((element) => $.html(element))).toEqual([]);
  });

  test('is sent with the headers that keep it safe', () => {
    const sent = headersFor(rules, path);
    const values = (name: string) => sent.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
    expect(values('x-content-type-options')).toEqual(['nosniff']);
    expect(values('referrer-policy')).toHaveLength(1);
    expect(values('permissions-policy')).toHaveLength(1);
    // Hosts differ in what two rules for one header come to, so there is one; embeds are made for frames and have none.
    expect(values('content-security-policy')).toEqual(path.startsWith('/embed/') ? [] : ["frame-ancestors 'none'"]);
  });
});

test('files with a hash in their name are kept for a year', () => {
  expect(headersFor(rules, '/_astro/x.abc.js')).toContainEqual(['Cache-Control', 'public, max-age=31536000, immutable']);
});
