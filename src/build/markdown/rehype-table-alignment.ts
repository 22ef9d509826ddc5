import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * rehype plugin: the alignment of a GFM table column becomes a class (`align-left`, `align-center`, `align-right`). Left alone it
 * becomes a `style` attribute, which our Content Security Policy refuses.
 */
export function rehypeTableAlignment() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { align, ...rest } = node.properties;
      if ((node.tagName !== 'th' && node.tagName !== 'td') || typeof align !== 'string') return;
      const classes = Array.isArray(rest['className']) ? rest['className'] : [];
      node.properties = { ...rest, className: [...classes, `align-${align}`] };
    });
  };
}
