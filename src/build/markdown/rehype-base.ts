import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** rehype plugin: links written as `[checks](/checks/)` get the sub-path that the site is served under; Astro leaves them as they are. */
export function rehypeBase({ base }: { base: string }) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Root): void => {
    if (!prefix) return;
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName !== 'a' || typeof href !== 'string' || !/^\/(?!\/)/.test(href) || href.startsWith(`${prefix}/`)) return;
      properties.href = prefix + href;
    });
  };
}
