import { digestOf } from '#build/digest.ts';
import type { CollectionName } from '#model/collections.ts';
import { coveredBy, type Covers } from '#core/variant.ts';
import type { Content, Entry, Prose } from './entry.ts';
import { namedBlocks } from './rules/blocks.ts';
import { isRecord, valuesAt } from './values.ts';

/** Where the originals of a kind are. */
const HOME: Readonly<Record<string, CollectionName>> = { article: 'articles', theme: 'themes', page: 'pages' };

/** Kind of text that a variant is of. */
export const kindOf = ({ data }: Entry): string => String(data['kind'] ?? 'article');

/** Texts of the kind that a variant is of, by id. */
export function originalsOf(entry: Entry, content: Content): ReadonlyMap<string, Entry> {
  const home = HOME[kindOf(entry)];
  return home ? content.byId(home) : new Map();
}

/** Name under which the digest of what stands above the text is kept: title, standfirst, key points, lines of small maps. No block may be called so. */
export const HEAD = 'key-points';

/** A block of a text with all its ids (those of its items, for a list) and its words as written. */
export interface Written {
  ids: string[];
  offset: number;
  source: string;
}

/** The blocks of a text that have an id. */
export const writtenBlocks = (entry: Prose): Written[] =>
  namedBlocks(entry).flatMap(({ ids, offset, source }) => (ids.length ? [{ ids: ids.map(({ id }) => id), offset, source }] : []));

/** The text that an entry of `variants` is a variant of. */
export function originalOf(entry: Entry, content: Content): Prose | undefined {
  const original = originalsOf(entry, content).get(String(entry.data['of']));
  return original?.body && (original as Prose);
}

/** Digests of an original by block id, and one of what stands above its text. */
export function stateOf(original: Prose): Map<string, string> {
  const { data } = original;
  const above = ['title', 'deck', 'question']
    .map((field) => data[field])
    .concat(['keyPoints.*.text', 'strip.*.label', 'strip.*.caption'].flatMap((path) => valuesAt(data, path).map(({ value }) => value)));
  const blocks = writtenBlocks(original).flatMap(({ ids, source }) => ids.map((id): [string, string] => [id, digestOf(source)]));
  return new Map([[HEAD, digestOf(above.filter(Boolean).join('\n'))], ...blocks]);
}

/** What a variant says it covers. */
export const coversOf = ({ data }: Entry): Covers => (isRecord(data['covers']) ? (data['covers'] as unknown as Covers) : {});

/** For each block of a variant, the ids of the original's blocks that it stands for. */
export function coverage(entry: Prose, original: Prose): Map<Written, string[]> {
  const known = new Set(writtenBlocks(original).flatMap(({ ids }) => ids));
  const covers = coversOf(entry);
  return new Map(writtenBlocks(entry).map((block) => [block, block.ids.flatMap((id) => coveredBy(id, covers, known))]));
}
