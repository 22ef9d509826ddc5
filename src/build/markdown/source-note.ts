import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent } from 'mdast';
import { formatNote } from '../citations/note.ts';
import type { CslItem } from '#core/csl.ts';

/** An inline element that mdast has no name for; mdast-util-to-hast takes it from `data`, in Markdown and in MDX alike. */
function element(hName: string, hProperties: Record<string, string>, hChildren: ElementContent[]): PhrasingContent {
  return { type: 'emphasis', children: [], data: { hName, hProperties, hChildren } };
}

/** Positions in a formatted record are not positions in the author's file. */
function withoutPositions(nodes: ElementContent[]): ElementContent[] {
  for (const node of nodes) {
    delete node.position;
    if (node.type === 'element') withoutPositions(node.children);
  }
  return nodes;
}

/**
 * A note: the record in the site's style, its title linked to the full record (which links the source itself and lists everything that
 * cites it), and the author's locator or remark. The source's own address stays out of the article: it would be a third of the note.
 */
export function noteNodes(item: CslItem, remark: PhrasingContent[], href: string): PhrasingContent[] {
  const { children } = fromHtml(formatNote(item, href), { fragment: true });
  return [element('span', { className: 'source' }, withoutPositions(children as ElementContent[])), ...remark];
}
