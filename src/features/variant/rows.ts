import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { closeUp } from '#core/typography.ts';
import type { Row } from '#core/variant.ts';

/** A rendered text with its language (BCP 47). */
export interface Column {
  tree: Root;
  lang: string;
}

/** One row of a text side by side: what stands in either column. */
export interface Cells {
  left: ElementContent[];
  right: ElementContent[];
}

const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';
const isNotes = (node: RootContent) => isElement(node) && node.properties['dataFootnotes'] !== undefined;

/** Blocks of a text by id, each with the headings that stand before it. Of a list with ids of its own items, the list goes by the first. */
function blocks(tree: Root): Map<string, ElementContent[]> {
  const found = new Map<string, ElementContent[]>();
  let before: ElementContent[] = [];
  for (const node of tree.children) {
    if (!isElement(node) || isNotes(node)) continue;
    const id = node.properties['id'] ?? node.children.find((child) => isElement(child) && child.properties['id']);
    if (/^h\d$/.test(node.tagName)) before.push(node);
    else {
      const name = typeof id === 'string' ? id : isElement(id as Element) ? String((id as Element).properties['id']) : '';
      found.set(name, [...before, node]);
      before = [];
    }
  }
  return found;
}

/** Takes from a column what belongs to a text that stands by itself: marks of notes and checks, links of a block to itself; ids from the right one. */
function bare(nodes: ElementContent[], lang: string, right: boolean): ElementContent[] {
  const root: Root = { type: 'root', children: nodes };
  visit(root, 'element', (node, index, parent) => {
    const classes = ([] as unknown[]).concat(node.properties['className'] ?? []);
    const mark = node.tagName === 'sup' || classes.includes('check') || classes.includes('block-link') || node.tagName === 'button';
    if (mark && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (!right) return undefined;
    delete node.properties['id'];
    if (/^h\d$/.test(node.tagName)) node.tagName = 'p'; // headings of the page are those of the left column
    return undefined;
  });
  visit(root, 'text', (node) => void (node.value = closeUp(node.value.replace(/\s+([.,;:])/g, '$1'), lang)));
  return root.children as ElementContent[];
}

/**
 * Two texts in rows.
 * @param rows ids of blocks that say the same, see `alignedRows()`.
 * @param left the rendered text with its language (BCP 47); `right` the same.
 */
export function cellsOf(rows: readonly Row[], left: Column, right: Column): Cells[] {
  const [ours, theirs] = [blocks(left.tree), blocks(right.tree)];
  return rows.map((row) => ({
    left: bare(
      row.left.flatMap((id) => ours.get(id) ?? []),
      left.lang,
      false,
    ),
    right: bare(
      row.right.flatMap((id) => theirs.get(id) ?? []),
      right.lang,
      true,
    ),
  }));
}
