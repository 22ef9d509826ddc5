import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { problemAt, problemInBody, type Prose, type Rule } from '../entry.ts';
import { textsIn } from '../values.ts';

const offsetOf = (node: Nodes) => node.position?.start.offset ?? 0;

/** Letters and digits without a place to break; a screen of 320 pixels holds about this many. */
const LONG = /[\p{L}\p{N}_]{41,}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** An asterisk that stands in the text because Markdown found no pair for it; one with a backslash is meant. */
function strayAsterisk(entry: Prose, node: Nodes): number | undefined {
  if (node.type !== 'text' || !node.value.includes('*')) return undefined;
  const start = offsetOf(node);
  const found = /(?<!\\)\*+/.exec(entry.body.text.slice(start, node.position?.end.offset));
  return found ? start + found.index : undefined;
}

/** Asterisks mean something, or are told: beside quotation marks and letters of Japanese, Markdown does not see the end of the stress. */
export const asterisks: Rule = function* (content) {
  for (const entry of content.prose) {
    const found: number[] = [];
    visit(entry.body.tree, (node) => {
      const offset = strayAsterisk(entry, node);
      if (offset !== undefined) found.push(offset);
    });
    for (const offset of found)
      yield problemInBody(
        entry,
        offset,
        'these asterisks would be printed: Markdown sees no stress here; put the quotation marks outside of them, or write \\* for an asterisk',
      );
  }
};

/** Texts hold Markdown and our components; what else looks like a tag is HTML, which pages do not take. */
export const noHtml: Rule = function* (content) {
  for (const entry of content.prose) {
    const found: [number, string][] = [];
    visit(entry.body.tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name && !/^[A-Z]/.test(node.name)) found.push([offsetOf(node), node.name]);
    });
    for (const [offset, name] of found)
      yield problemInBody(entry, offset, `<${name}> is HTML, which texts do not take; write Markdown, or a component such as <Term>`);
  }
};

const tooLong = (word: string) => `"${word.slice(0, 20)}…" has ${word.length} letters and would push a small screen sideways; break it up`;

/** Words that no line of a telephone holds. Addresses are no words of the text. */
export const longWords: Rule = function* (content) {
  for (const entry of content.entries) {
    for (const { path, value } of textsIn(entry.data)) {
      const word = LONG.exec(/^https?:/.test(value) ? '' : value)?.[0];
      if (word && !UNSPACED.test(word)) yield problemAt(entry, path, tooLong(word));
    }
  }
  for (const entry of content.prose) {
    const found: [number, string][] = [];
    visit(entry.body.tree, 'text', (node) => {
      const word = LONG.exec(node.value);
      if (word && !UNSPACED.test(word[0])) found.push([offsetOf(node) + word.index, word[0]]);
    });
    for (const [offset, word] of found) yield problemInBody(entry, offset, tooLong(word));
  }
};
