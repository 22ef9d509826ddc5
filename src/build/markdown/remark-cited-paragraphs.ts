import type { BlockContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { blocksOf, isBareId } from './blocks.ts';
import { inArticles, pathOf, Problems, type Where } from './report.ts';

/** Whether a block holds a source reference anywhere. */
function cites(block: BlockContent): boolean {
  let found = false;
  visit(block, 'footnoteReference', () => {
    found = true;
  });
  return found;
}

/**
 * remark plugin: every paragraph, list, quotation and table of an article holds at least one source reference.
 * @throws naming each one that does not. `where` says which files are meant; default: `content/articles/`.
 */
export function remarkCitedParagraphs({ where = inArticles }: { where?: Where } = {}) {
  return (tree: Root, file: VFile): void => {
    if (!where(pathOf(file))) return;
    const problems = new Problems(file);
    for (const { node } of blocksOf(tree)) {
      if (!isBareId(node) && !cites(node)) problems.add(node, `${node.type} without a source; add a reference such as [^source-id]`);
    }
    problems.fail('cited-paragraphs');
  };
}
