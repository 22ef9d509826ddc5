import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { rehypeBase } from '../../src/build/markdown/rehype-base.ts';

function under(base: string, html: string): string {
  const tree = fromHtml(html, { fragment: true });
  rehypeBase({ base })(tree);
  return toHtml(tree);
}

test('a link within the site gets the sub-path, once', () => {
  expect(under('/explainer', '<a href="/checks/">a</a>')).toBe('<a href="/explainer/checks/">a</a>');
  expect(under('/explainer/', '<a href="/explainer/checks/">a</a>')).toBe('<a href="/explainer/checks/">a</a>');
});

test('links to other hosts, to the page itself and at the root of a host stay as they are', () => {
  for (const html of ['<a href="https://example.org/">a</a>', '<a href="//example.org/">a</a>', '<a href="#note-1">a</a>'])
    expect(under('/explainer', html)).toBe(html);
  expect(under('/', '<a href="/checks/">a</a>')).toBe('<a href="/checks/">a</a>');
});
