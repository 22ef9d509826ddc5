import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const isBackref = (node: unknown): node is Element =>
  (node as Element).type === 'element' && (node as Element).properties['dataFootnoteBackref'] !== undefined;

/**
 * rehype plugin: takes from notes and references what costs bytes and helps nobody.
 *
 * A note keeps only the link back to where it is first cited; remark-rehype writes one for every reference, which for a source cited
 * nine times is more than the note itself. References lose the pointer to the heading "Sources", which a screen reader would say
 * after each of them, and the marker attribute that only style sheets read (`sup a` does as well).
 */
export function rehypeLeanNotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.properties['dataFootnoteRef'] !== undefined) {
        delete node.properties['ariaDescribedBy'];
        delete node.properties['dataFootnoteRef'];
      }
      if (!parent || index === undefined || !isBackref(node) || !parent.children.slice(0, index).some(isBackref)) return undefined;
      parent.children.splice(index, 1);
      return index;
    });
  };
}
