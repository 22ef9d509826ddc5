import type { Blockquote, BlockContent, List, Paragraph, Parent, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A block of prose that a reader may want to point at. */
export type Block = Paragraph | List | Blockquote | Table;

const KINDS = new Set<string>(['paragraph', 'list', 'blockquote', 'table']);
const isBlock = (node: { type: string }): node is Block => KINDS.has(node.type);

/** The blocks of a file in order: those at the top, and those directly inside components (`<Aside>` …). Footnotes are none. */
export function blocksOf(parent: Root | Parent): { node: Block; parent: Parent }[] {
  return parent.children.flatMap((node) => {
    if (isBlock(node)) return [{ node, parent }];
    return (node.type as string) === 'mdxJsxFlowElement' ? blocksOf(node as unknown as Parent) : [];
  });
}

/** A paragraph that is nothing but a block id: it names the block before it. */
export function isBareId(node: BlockContent): boolean {
  return node.type === 'paragraph' && /^\^\S+$/.test(toString(node).trim());
}
