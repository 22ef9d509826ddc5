import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { variantName } from '#core/variant.ts';
import { markLanguages } from '../citations/language-runs.ts';
import { frontmatterOf } from './report.ts';

/**
 * rehype plugin: runs of Japanese script get `<span lang="ja">` and runs of Cyrillic `<span lang="ru">`, so that screen readers and
 * fonts choose the right voice and glyphs; not in a variant in that language, and not inside an element (or component) that names that language already.
 */
export function rehypeLang() {
  return (tree: Root, file: VFile): void => {
    const { variant } = frontmatterOf(file) as { variant?: string };
    markLanguages(tree, variant ? variantName(variant).lang : undefined);
  };
}
