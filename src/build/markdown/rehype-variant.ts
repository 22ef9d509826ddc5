import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { variantName, type Covers } from '#core/variant.ts';
import { DEFAULT_LOCALE, words } from '../words.ts';
import { frontmatterOf } from './report.ts';

/** What this plugin reads of the front matter of a variant, see `src/model/variant.ts`. */
interface VariantFields {
  variant?: string;
  covers?: Covers;
  stale?: readonly string[];
}

const element = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const hasClass = ({ properties: { className } }: Element, name: string) =>
  Array.isArray(className) ? className.includes(name) : className === name;
const BLOCKS = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'li']);
const isBlock = ({ tagName, properties }: Element) => BLOCKS.has(tagName) && typeof properties['id'] === 'string';

/**
 * rehype plugin for variants of texts: a block answers to the ids of all blocks of the original that it covers, so that an address in one
 * form of the text leads to the same place in another; a block whose original has changed since says so before it; and what the
 * build itself writes into the text (the heading of the notes, the names of links) is in the language of the variant.
 */
export function rehypeVariant() {
  return (tree: Root, file: VFile): void => {
    const { variant, covers = {}, stale = [] } = frontmatterOf(file) as VariantFields;
    if (!variant) return;
    const { lang } = variantName(variant);
    const t = words(lang);
    visit(tree, 'element', (node, index, parent) => {
      const { ariaLabel, dataFootnoteBackref, id } = node.properties;
      if (hasClass(node, 'block-link')) node.properties['ariaLabel'] = t('text.block');
      if (hasClass(node, 'source') && lang !== DEFAULT_LOCALE) node.properties['lang'] = DEFAULT_LOCALE; // records are printed in one language
      if (dataFootnoteBackref !== undefined && ariaLabel) node.properties['ariaLabel'] = t('text.back');
      if (id === 'footnote-label') node.children = [{ type: 'text', value: t('text.sources') }];
      if (!isBlock(node) || !parent || index === undefined) return undefined;
      const covered = (covers[String(id)] ?? []).filter((other) => other !== id);
      node.children.unshift(...covered.map((other) => element('span', { id: other })));
      if (![String(id), ...covered].some((other) => stale.includes(other)) || node.tagName === 'li') return undefined;
      parent.children.splice(index, 0, element('p', { className: ['stale'] }, { type: 'text', value: t('text.stale') }));
      return [SKIP, index + 2];
    });
  };
}
