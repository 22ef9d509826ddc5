import GithubSlugger from 'github-slugger';
import type { ListItem, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { attachId, GOOD_ID, takeId, takeTableId } from './block-id.ts';
import { beginning, textOf, type ComponentText } from './block-text.ts';
import { blocksOf, isBareId, type Block } from './blocks.ts';
import { frontmatterOf, inArticlesAndThemes, pathOf, Problems, type Where } from './report.ts';

/** A block with an address: its id, and how its text begins. */
export interface BlockAddress {
  id: string;
  start: string;
}

/** Options of {@link remarkBlockIds}. */
export interface BlockIdsOptions {
  /** In which files every block must have an id; ids are read everywhere. Default: `content/articles/` and `content/themes/`. */
  where?: Where;
  /** What components without words of their own print, for the beginnings in `blocks`. */
  componentText?: ComponentText;
}

/**
 * remark plugin: Obsidian's block ids. ` ^two-small-words` at the end of a paragraph, quotation or list becomes its `id`, and a
 * small link to itself is put at its end. On a line of its own it names the block above (a table, a long list). In a list, ids
 * on items before the last make every id the item's own. The front matter gets `blocks`: `{ id, start }[]` in reading order.
 * @throws on an id that is malformed, used twice (or by a heading), or missing where one is required.
 */
export function remarkBlockIds({ where = inArticlesAndThemes, componentText = () => undefined }: BlockIdsOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const problems = new Problems(file);
    const addresses: BlockAddress[] = [];
    const used = new Map<string, string>([['footnote-label', 'the notes']]);
    const slugger = new GithubSlugger();
    visit(tree, 'heading', (node) => void used.set(slugger.slug(toString(node)), `the heading "${toString(node)}"`));

    const give = (node: RootContent | ListItem, id: string, at: Node = node): void => {
      if (!GOOD_ID.test(id))
        problems.add(at, `malformed block id "^${id}"; use lower-case words joined by hyphens, such as ^two-small-words`);
      else if (used.has(id)) problems.add(at, `block id "^${id}" is already used by ${used.get(id)}`);
      used.set(id, `the block in line ${at.position?.start.line ?? '?'}`);
      addresses.push({ id, start: beginning(textOf(node, componentText)) });
      attachId(node, id);
    };

    const taken = new Set<Node>();
    for (const { node, parent } of blocksOf(tree)) {
      if (taken.has(node)) continue;
      if (isBareId(node)) {
        problems.add(
          node,
          `block id "${toString(node).trim()}" stands alone; put it at the end of a block, or on a line below a list or table`,
        );
        continue;
      }
      const below = parent.children[parent.children.indexOf(node) + 1];
      const named = below?.type === 'paragraph' && isBareId(below) ? below : undefined;
      if (named) {
        taken.add(named);
        parent.children.splice(parent.children.indexOf(named), 1);
      }
      const id = named ? toString(named).trim().slice(1) : idOf(node, give);
      if (id) give(node, id, named);
      else if (id === undefined && where(pathOf(file)))
        problems.add(node, `${node.type} without a block id; end it with one, such as ^two-small-words`);
    }
    visit(tree, 'text', (node) => {
      const stray = /(?:^|\s)(\^[A-Za-z][\w-]*)/.exec(node.value)?.[1];
      if (stray && !isBareId({ type: 'paragraph', children: [node] }))
        problems.add(node, `block id "${stray}" is not at the end of its block`);
    });
    problems.fail('block-ids');
    frontmatterOf(file)['blocks'] = addresses;
  };
}

/** The id written in a block: `''` when its items have taken all ids, `undefined` when there is none. */
function idOf(node: Block, give: (item: ListItem, id: string) => void): string | undefined {
  if (node.type === 'table') return takeTableId(node);
  if (node.type !== 'list') return takeId(node);
  const ids = node.children.map((item) => takeId(item));
  if (ids.slice(0, -1).every((id) => id === undefined)) return ids.at(-1);
  node.children.forEach((item, index) => ids[index] && give(item, ids[index]));
  return ids.includes(undefined) ? undefined : '';
}
