import type { Element, ElementContent, Root } from 'hast';

const isElement = (node: unknown): node is Element => (node as Element).type === 'element';

/** Takes the list of footnotes off the end of a text: the record of each source by its id, without the way back. */
export function takeFootnotes(tree: Root): Map<string, ElementContent[]> {
  const at = tree.children.findIndex((node) => isElement(node) && node.properties['dataFootnotes'] !== undefined);
  const [section] = at < 0 ? [] : tree.children.splice(at, 1);
  const list = isElement(section) ? section.children.filter(isElement).find(({ tagName }) => tagName === 'ol') : undefined;
  const items = list?.children.filter(isElement) ?? [];
  return new Map(
    items.map((item) => {
      const parts = item.children.filter(isElement).flatMap(({ children }) => children);
      const back = parts.findIndex((node) => isElement(node) && node.properties['dataFootnoteBackref'] !== undefined);
      const record = back < 0 ? parts : parts.slice(0, back);
      return [String(item.properties['id']).replace(/^note-fn-/, ''), record];
    }),
  );
}
