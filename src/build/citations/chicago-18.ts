import type { XmlNode } from './style-files.ts';

const elements = (node: XmlNode): XmlNode[] => node.children.filter((child) => typeof child !== 'string');

function removePlace(node: XmlNode): void {
  node.children = node.children.filter((child) => typeof child === 'string' || child.attrs['variable'] !== 'publisher-place');
  elements(node).forEach(removePlace);
}

/**
 * Turns the CSL style of the Chicago Manual's 17th edition into the 18th's (2024), as far as the sources of this site can tell
 * them apart. No npm package carries the CSL project's own style for the 18th edition yet; replace this when one does. The numbers of
 * names are those of that style (github.com/citation-style-language/styles, chicago-notes-bibliography.csl, October 2025).
 *
 * - A publisher's place is no longer given.
 * - A note or an in-text citation names only the first of three or more authors (17th: of four or more).
 * - A bibliography names the first three of seven or more authors (17th: the first seven of eleven or more).
 * - A repeated author is spelt out, no longer replaced by a three-em dash.
 */
export function chicago18(seventeenth: XmlNode): XmlNode {
  const style = structuredClone(seventeenth);
  for (const part of elements(style)) {
    if (part.name === 'macro' && part.attrs['name'] === 'publisher') removePlace(part);
    if (part.name === 'citation') Object.assign(part.attrs, { 'et-al-min': '3', 'et-al-use-first': '1' });
    if (part.name !== 'bibliography') continue;
    Object.assign(part.attrs, { 'et-al-min': '7', 'et-al-use-first': '3' });
    delete part.attrs['subsequent-author-substitute'];
  }
  return style;
}
