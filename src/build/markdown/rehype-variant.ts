import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { variantName, variantPath, type Covers } from '#core/variant.ts';
import { DEFAULT_LOCALE, words } from '../words.ts';
import { isEverywhere } from '../routes.ts';
import { keepTogether } from '#core/typography.ts';
import { frontmatterOf } from './report.ts';

/** What this plugin reads of the front matter of a variant, see `src/model/variant.ts`. */
interface VariantFields {
  variant?: string;
  covers?: Covers;
  stale?: readonly string[];
}

const hasClass = ({ properties: { className } }: Element, name: string) =>
  Array.isArray(className) ? className.includes(name) : className === name;
const BLOCKS = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'li']);
const isBlock = ({ tagName, properties }: Element) => BLOCKS.has(tagName) && typeof properties['id'] === 'string';

/** Words in the letters of the original's language, three or more: a headline, the name of a newspaper. */
const QUOTED = /\p{Script=Latin}[\p{Script=Latin}\d’.-]*(?:[ ,]+[\p{Script=Latin}\d’.-]+){2,}/gu;

/** Marks the language of words of the original that stand in a text in another script. */
function markQuoted(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || (parent.type === 'element' && parent.properties['lang'])) return undefined;
    const parts: ElementContent[] = [];
    let done = 0;
    for (const { 0: words, index: at } of node.value.matchAll(QUOTED)) {
      parts.push({ type: 'text', value: node.value.slice(done, at) }, h('span', { lang: DEFAULT_LOCALE }, words));
      done = at + words.length;
    }
    if (!done) return undefined;
    parent.children.splice(index, 1, ...parts, { type: 'text', value: node.value.slice(done) });
    return [SKIP, index + parts.length + 1];
  });
}

/**
 * rehype plugin for variants of texts: a block answers to the ids of all blocks of the original that it covers, so that an address in one
 * form of the text leads to the same place in another; a block whose original has changed since says so before it; and what the
 * build itself writes into the text (the heading of the notes, the names of links) is in the language of the variant. Words that may not
 * be parted stay on one line.
 */
export function rehypeVariant() {
  return (tree: Root, file: VFile): void => {
    const { variant, covers = {}, stale = [] } = frontmatterOf(file) as VariantFields;
    if (!variant) return;
    const { lang } = variantName(variant);
    const t = words(lang);
    if (new Intl.Locale(lang).maximize().script !== 'Latn') markQuoted(tree);
    visit(tree, 'text', (node) => void (node.value = keepTogether(node.value, lang)));
    visit(tree, 'element', (node, index, parent) => {
      const { ariaLabel, dataFootnoteBackref, href, id } = node.properties;
      if (typeof href === 'string' && isEverywhere(href)) node.properties['href'] = variantPath(href, lang, DEFAULT_LOCALE);
      if (hasClass(node, 'block-link')) node.properties['ariaLabel'] = t('text.block');
      if (hasClass(node, 'source') && lang !== DEFAULT_LOCALE) node.properties['lang'] = DEFAULT_LOCALE; // records are printed in one language
      if (dataFootnoteBackref !== undefined && ariaLabel) node.properties['ariaLabel'] = t('text.back');
      if (id === 'footnote-label') node.children = [{ type: 'text', value: t('text.sources') }];
      if (!isBlock(node) || !parent || index === undefined) return undefined;
      const covered = (covers[String(id)] ?? []).filter((other) => other !== id);
      node.children.unshift(...covered.map((other) => h('span', { id: other })));
      if (![String(id), ...covered].some((other) => stale.includes(other)) || node.tagName === 'li') return undefined;
      parent.children.splice(index, 0, h('p', { className: ['stale'] }, t('text.stale')));
      return [SKIP, index + 2];
    });
  };
}
