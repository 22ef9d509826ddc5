import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { GOOD_ID } from '#build/markdown/block-id.ts';
import { blocksOf, isBareId, type Block } from '#build/markdown/blocks.ts';
import { problemInBody, type Prose, type Rule } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { valuesAt } from '../values.ts';

/** Ids that the layouts of articles, themes, documents and the home page use for their own parts. */
const OF_THE_PAGE =
  'main key-points map-title timeline-title questions articles themes minute footnote-label the-words readings plain sourcing limits'.split(
    ' ',
  );

/** A block id as written at the end of a block. */
interface BlockId {
  id: string;
  offset: number;
}

/** A block with the ids found in it: one, or one for each item of a list. */
interface Named {
  kind: Block['type'];
  offset: number;
  source: string;
  ids: BlockId[];
  /** Something that looks like an id but stands wrong. */
  stray?: { offset: number; message: string };
}

const NAMES = { paragraph: 'paragraph', list: 'list', blockquote: 'quotation', table: 'table' } as const;
type Node = { position?: { start: { offset?: number }; end: { offset?: number } } | undefined };
const range = ({ position }: Node): [number, number] => [position?.start.offset ?? 0, position?.end.offset ?? 0];

function idAtEnd(text: string, [start, end]: [number, number]): BlockId[] {
  const match = /(?:^|\s)(\^\S+)\s*$/.exec(text.slice(start, end));
  return match?.[1] ? [{ id: match[1].slice(1), offset: start + match.index + match[0].indexOf('^') }] : [];
}

const named = new WeakMap<Prose, Named[]>();

/** The blocks of a text with their ids. Three rules ask for them. */
export function namedBlocks(entry: Prose): Named[] {
  const known = named.get(entry) ?? findBlocks(entry);
  named.set(entry, known);
  return known;
}

/** A line of its own with an id names the block above. */
function findBlocks({ body: { text, tree } }: Prose): Named[] {
  const blocks = blocksOf(tree).map(({ node }) => node);
  return blocks.flatMap((node, i) => {
    const previous = blocks[i - 1];
    if (isBareId(node) && previous && !isBareId(previous)) return [];
    const [offset, end] = range(node);
    const below = blocks[i + 1];
    const ids = [
      ...(node.type === 'list' ? node.children.flatMap((item) => idAtEnd(text, range(item))) : idAtEnd(text, [offset, end])),
      ...(below && isBareId(below) ? idAtEnd(text, range(below)) : []),
    ];
    const source = text.slice(offset, end);
    const atEnds = new Set(ids.map(({ offset: at }) => at - offset));
    const stray = [...source.matchAll(/(?<!\[)\^[a-z][\w-]*/g)].find(({ index }) => !atEnds.has(index));
    const message =
      stray && (/\s$/.test(source.slice(0, stray.index)) ? 'has to be the last word of its paragraph' : 'needs a space before it');
    return [
      {
        kind: node.type,
        offset,
        source,
        ids,
        ...(stray && { stray: { offset: offset + stray.index, message: `the block id "${stray[0]}" ${message}` } }),
      },
    ];
  });
}

/** Every paragraph has an address of its own, well formed and used once on its page. */
export const blockIds: Rule = function* (content) {
  for (const entry of content.prose) yield* inText(entry);
};

function* inText(entry: Prose): Iterable<Problem> {
  const used = new Map(OF_THE_PAGE.map((id) => [id, 'the page itself']));
  for (const { value } of valuesAt(entry.data, 'extracts.*.id')) used.set(String(value), 'an extract of the document');
  const slugger = new GithubSlugger();
  visit(entry.body.tree, 'heading', (node) => void used.set(slugger.slug(toString(node)), `the heading "${toString(node)}"`));

  for (const { kind, offset, ids, stray } of namedBlocks(entry)) {
    if (stray) yield problemInBody(entry, stray.offset, stray.message);
    else if (!ids.length)
      yield problemInBody(entry, offset, `${NAMES[kind]} without a block id; end it with one, such as ^two-small-words`);
    for (const { id, offset: at } of ids) {
      const by = used.get(id);
      if (!GOOD_ID.test(id)) yield problemInBody(entry, at, `the block id "^${id}" is not lower-case words joined by hyphens`);
      else if (by) yield problemInBody(entry, at, `the block id "^${id}" is used already by ${by}`);
      used.set(id, 'another paragraph');
    }
  }
}

/** A page about the site itself speaks for itself, in every language. */
const isPage = ({ collection, data }: Prose) => collection === 'pages' || data['kind'] === 'page';

/** Every paragraph of an article, a theme or a document has a source. */
export const citedBlocks: Rule = function* (content) {
  for (const entry of content.prose.filter((prose) => !isPage(prose))) {
    for (const { kind, offset, source } of namedBlocks(entry)) {
      if (!/\[\^[^\]\s]+\]/.test(source))
        yield problemInBody(entry, offset, `${NAMES[kind]} without a source; add a reference such as [^source-id]`);
    }
  }
};
