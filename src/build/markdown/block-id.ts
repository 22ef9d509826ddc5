import type { Blockquote, ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast';

/** Words of lower-case letters and digits joined by single hyphens: what a fragment may be called here. */
export const GOOD_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const AT_END = /(?:^|\s+)\^(\S+)\s*$/;

/** The paragraph in which a block ends, if it ends in one. */
function lastParagraph(node: Nodes): Paragraph | undefined {
  if (node.type === 'paragraph') return node;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last && ['list', 'listItem', 'blockquote', 'paragraph'].includes(last.type) ? lastParagraph(last) : undefined;
}

/** Takes ` ^id` off the end of a block and gives the id, unchecked. */
export function takeId(node: Paragraph | ListItem | Blockquote | Nodes): string | undefined {
  const last = lastParagraph(node)?.children.at(-1);
  const match = last?.type === 'text' ? AT_END.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}

/** The same for a table with the id on the line right below, which GFM reads as a last row. */
export function takeTableId(table: Table): string | undefined {
  const [first, ...others] = table.children.at(-1)?.children ?? [];
  const only = first?.children.length === 1 && others.every((cell) => cell.children.length === 0) ? first.children[0] : undefined;
  const match = only?.type === 'text' ? /^\^(\S+)$/.exec(only.value.trim()) : null;
  if (match) table.children.pop();
  return match?.[1];
}

/**
 * Words for which Reader View (`unlikelyCandidates` of @mozilla/readability) takes a block for something beside the text and drops it,
 * unless its class says that it is content.
 */
const BESIDE_THE_TEXT =
  /banner|comment|community|extra|footer|header|legends|menu|related|remark|replies|rss|sidebar|social|sponsor|agegate|pagination|pager|popup/;

/** Gives a block its id, and at its end a link to itself, named for screen readers. */
export function attachId(node: RootContent | ListItem, id: string): void {
  const properties = (node.data as { hProperties?: object } | undefined)?.hProperties;
  Object.assign((node.data ??= {}), {
    hProperties: { ...properties, id, ...(BESIDE_THE_TEXT.test(id) && { className: 'content' }) },
  });
  const end = node.type === 'table' ? node.children.at(-1)?.children.at(-1) : lastParagraph(node);
  end?.children.push(
    { type: 'text', value: '\u00a0' }, // keeps the mark on the line of the last word
    {
      type: 'link',
      url: `#${id}`,
      children: [], // the mark is drawn by the style sheet: it is no part of the text
      data: { hProperties: { className: 'block-link', ariaLabel: 'Link to this paragraph' } },
    },
  );
}
