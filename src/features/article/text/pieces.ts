import type { Element, Nodes, Root, RootContent } from 'hast';

const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element';

/** How many links of an element lead to one of these addresses. */
function linksTo(node: Nodes, addresses: ReadonlySet<string>): number {
  const own = isElement(node) && addresses.has(String(node.properties['href'])) ? 1 : 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + linksTo(child, addresses), own) : own;
}

/** Places in one paragraph from which on a map helps to follow it. */
const GEOGRAPHY = 2;

/**
 * A text cut where its geography first matters: after the first paragraph, and its notes, that leads to two places of the map. The
 * second part is empty where no paragraph does.
 * @param places Addresses of the places on the map.
 */
export function cutAtGeography({ children }: Root, places: ReadonlySet<string>): [RootContent[], RootContent[]] {
  const at = children.findIndex((node) => linksTo(node, places) >= GEOGRAPHY);
  if (at < 0) return [children, []];
  const next = children.findIndex((node, i) => i > at && isElement(node) && node.tagName !== 'details');
  const end = next < 0 ? children.length : next;
  return [children.slice(0, end), children.slice(end)];
}

/** Puts the key points after the opening: before the first heading. */
export function afterOpening(tree: Root, points: Root): void {
  const at = tree.children.findIndex((node) => isElement(node) && node.tagName === 'h2');
  tree.children.splice(at < 0 ? 0 : at, 0, ...points.children);
}
