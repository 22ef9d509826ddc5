import type { Nodes } from 'mdast';

/** The words a component prints that has no text between its tags, for instance `<Place id="…" />`; `undefined` for none. */
export type ComponentText = (name: string, attributes: Readonly<Record<string, string>>) => string | undefined;

interface JsxElement {
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: Nodes[];
}

/** The text of a block as it will be read, without footnote marks. */
export function textOf(node: Nodes, componentText: ComponentText): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  const between = ['list', 'listItem', 'table', 'tableRow', 'blockquote'].includes(node.type) ? ' ' : '';
  const inside = 'children' in node ? (node.children as Nodes[]).map((child) => textOf(child, componentText)).join(between) : '';
  const jsx = node as unknown as JsxElement;
  if (inside || !jsx.type.startsWith('mdxJsx') || !jsx.name) return inside;
  const named = jsx.attributes.flatMap(({ name, value }): [string, string][] => (typeof value === 'string' ? [[String(name), value]] : []));
  return componentText(jsx.name, Object.fromEntries(named)) ?? '';
}

/** The beginning of a text, cut between words with an ellipsis. `length` in characters. */
export function beginning(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,.;:–-]+$/, '')}…`;
}
