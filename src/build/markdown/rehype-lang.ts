import type { Root } from 'hast';
import { markLanguages } from '../citations/language-runs.ts';

/**
 * rehype plugin: runs of Japanese script get `<span lang="ja">` and runs of Cyrillic `<span lang="ru">`, so that screen readers and
 * fonts choose the right voice and glyphs; not inside an element (or component) that names that language already.
 */
export function rehypeLang() {
  return (tree: Root): void => markLanguages(tree);
}
