import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const isBackref = (node: unknown): node is Element =>
  (node as Element).type === 'element' && (node as Element).properties['dataFootnoteBackref'] !== undefined;

/**
 * rehype plugin: takes from notes and references what costs bytes and helps nobody.
 *
 * A note keeps only the link back to where it is first cited; remark-rehype writes one for every reference, which for a source cited
 * nine times is more than the note itself. References that no note leads back to need no id. They also lose the pointer to the heading
 * "Sources", which a screen reader would say after each of them, and the marker attribute that only style sheets read (`sup a` does
 * as well). Between two references a narrow space keeps their numbers apart where nothing raises them.
 */
export function rehypeLeanNotes() {
  return (tree: Root): void => {
    const references: Element[] = [];
    const ledTo = new Set<unknown>();
    visit(tree, 'element', (node, index, parent) => {
      if (node.properties['dataFootnoteRef'] !== undefined) {
        references.push(node);
        delete node.properties['ariaDescribedBy'];
        delete node.properties['dataFootnoteRef'];
      }
      if (!parent || index === undefined || !isBackref(node)) return undefined;
      if (!parent.children.slice(0, index).some(isBackref)) {
        ledTo.add(node.properties['href']);
        delete node.properties['className'];
        return undefined;
      }
      parent.children.splice(index - 1, 2); // with the space before it
      return index - 1;
    });
    visit(tree, 'element', (node, index, parent) => {
      const next = parent?.children[index! + 1];
      if (node.tagName === 'sup' && next?.type === 'element' && next.tagName === 'sup')
        parent!.children.splice(index! + 1, 0, { type: 'text', value: '\u202f' });
    });
    for (const reference of references) if (!ledTo.has(`#${String(reference.properties['id'])}`)) delete reference.properties['id'];
  };
}
