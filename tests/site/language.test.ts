import type { AnyNode, Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { dom, pages } from '../harness/dist.ts';

/** Scripts that are not the page's own, and the languages here that are written in them. */
const SCRIPTS: [RegExp, RegExp][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, /^ja\b/],
  [/\p{Script=Han}/u, /^(?:ja|zh)\b/],
  [/\p{Script=Cyrillic}/u, /^(?:ru|uk|ain)\b/],
];
const SAID = ['alt', 'title', 'aria-label', 'placeholder'];

function languageOf(node: AnyNode | null): string {
  if (!node) return '';
  return (node as Element).attribs?.lang ?? languageOf(node.parent);
}

/** Runs of text below a node, with the node whose language they are in. */
function texts(node: AnyNode): { text: string; node: AnyNode }[] {
  if (node.type === 'text') return [{ text: node.data, node }];
  if (!('children' in node) || node.type === 'script' || node.type === 'style') return [];
  const said = SAID.map((name) => (node as Element).attribs?.[name] ?? '').filter(Boolean);
  return [...said.map((text) => ({ text, node })), ...node.children.flatMap(texts)];
}

describe.each(pages())('$path', ({ file }) => {
  test('says which language it is in', () => {
    expect(dom(file)('html').attr('lang')).toMatch(/^en/);
  });

  test('marks every run of Japanese or Cyrillic with its language', () => {
    const body = dom(file)('body').get(0);
    const unmarked = (body ? texts(body) : []).filter(({ text, node }) =>
      SCRIPTS.some(([script, language]) => script.test(text) && !language.test(languageOf(node))),
    );
    expect(unmarked.map(({ text }) => text.trim().slice(0, 80))).toEqual([]);
  });
});
