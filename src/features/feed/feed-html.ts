import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element, Parents } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Elements that mean nothing outside the page: explanations that open in place, and what a feed reader would not run. */
const PAGE_ONLY = new Set(['button', 'script', 'style']);

/** Attributes that a reader of the feed has a use for. */
const KEPT = new Set(['href', 'id', 'lang', 'dateTime', 'src', 'alt', 'width', 'height']);

/** A mark beside the text, of a note or of a check: read as a line of text, it would run into the words around it. */
const isMark = ({ tagName, properties }: Element, parent: Parents) =>
  tagName === 'a' && ((parent.type === 'element' && parent.tagName === 'sup') || [properties.className].flat().includes('check'));

const leftOut = ({ tagName, properties, children }: Element) =>
  PAGE_ONLY.has(tagName) || 'popover' in properties || (tagName === 'a' && children.length === 0);

/**
 * A page's text as a feed carries it: without what works only on the page, and with every link in full, so that notes and
 * entries open on the site. Marks of notes and checks stand in brackets. @param page Address of the page.
 */
export function feedHtml(html: string, page: URL): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    if (leftOut(node) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (parent && isMark(node, parent)) node.children = [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: ']' }];
    node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => KEPT.has(name)));
    for (const name of ['href', 'src']) {
      const address = node.properties[name];
      if (typeof address === 'string') node.properties[name] = new URL(address, page).href;
    }
    return undefined;
  });
  // What was taken out stood between a word and the stop after it.
  return toHtml(tree)
    .replace(/<\/a>\s+(?=[.,;:)’”])/g, '</a>')
    .trim();
}
