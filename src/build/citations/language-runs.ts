import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

const JAPANESE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆・]`;
const RUSSIAN = String.raw`\p{Script=Cyrillic}`;
/**
 * Runs of one script, with the spaces, digits and punctuation inside them, the quotation marks around them,
 * and the capitals in which a Japanese name may end (日テレNEWS).
 * The languages are those of this site: its kanji are Japanese, its Cyrillic is Russian.
 */
const RUNS = new RegExp(
  `(?<ja>[「『（〈]*${JAPANESE}(?:[\\s\\d、。「」『』（）〈〉〜～－：]*${JAPANESE})*[A-Z]*[」』）〉。]*)|(?<ru>«?${RUSSIAN}(?:[\\s\\d.,:;()«»—–\\-]*${RUSSIAN})*»?)`,
  'gu',
);
/** Elements whose text is not prose. */
const LEAVE = new Set(['script', 'style', 'code', 'pre', 'svg']);

type Node = RootContent | ElementContent;

/** The language an element names. A JSX element of MDX keeps its attributes in a list. */
const languageOf = (node: Node): unknown => {
  if (node.type === 'element') return node.properties['lang'];
  const { attributes = [] } = node as { attributes?: { name?: string; value?: unknown }[] };
  return attributes.find(({ name }) => name === 'lang')?.value;
};

function split({ value }: Text, inherited: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const match of value.matchAll(RUNS)) {
    const lang = match.groups!['ja'] ? 'ja' : 'ru';
    if (inherited.startsWith(lang)) continue;
    if (match.index > done) parts.push({ type: 'text', value: value.slice(done, match.index) });
    parts.push({ type: 'element', tagName: 'span', properties: { lang }, children: [{ type: 'text', value: match[0] }] });
    done = match.index + match[0].length;
  }
  return done === 0 ? [] : done < value.length ? [...parts, { type: 'text', value: value.slice(done) }] : parts;
}

/**
 * Puts `<span lang="ja">` and `<span lang="ru">` around runs of these scripts in a tree (changed in place), unless they are inside
 * an element of that language already.
 */
export function markLanguages(parent: Root | Element, inherited = 'en'): void {
  parent.children = (parent.children as Node[]).flatMap((child): Node[] => {
    if (child.type === 'text') {
      const parts = split(child, inherited);
      return parts.length ? parts : [child];
    }
    if (!('children' in child) || (child.type === 'element' && LEAVE.has(child.tagName))) return [child];
    const own = languageOf(child);
    markLanguages(child as Element, typeof own === 'string' ? own : inherited);
    return [child];
  });
}

/** The same for a fragment of HTML. */
export function withLanguages(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  markLanguages(tree);
  return toHtml(tree);
}
