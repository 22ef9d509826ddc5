import type { Root } from 'mdast';
import type { CollectionName } from '#model/collections.ts';
import type { Path } from './located.ts';
import { positionAt, type Position, type Problem } from './problem.ts';

/** The text of an MDX file. */
export interface Body {
  /** The file with its front matter blanked out, so that lines and columns are those of the file. */
  text: string;
  tree: Root;
}

/** One entry of a collection as its file has it, before any schema. */
export interface Entry {
  collection: CollectionName;
  /** Its id; its number in the file where it has none. */
  id: string;
  file: string;
  data: Record<string, unknown>;
  at: (path: Path) => Position;
  keyAt: (path: Path) => Position;
  body?: Body;
}

/** An entry that has a text. */
export type Prose = Entry & { body: Body };

/** A field by its full name: `articles[an-article].keyPoints[0].sources[1]`. */
export function fieldName({ collection, id }: Pick<Entry, 'collection' | 'id'>, path: Path): string {
  return `${collection}[${id}]${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
}

/** A problem with a field of an entry. */
export function problemAt(entry: Entry, path: Path, message: string, level: Problem['level'] = 'error'): Problem {
  return { file: entry.file, field: fieldName(entry, path), ...entry.at(path), message, level };
}

/** A problem with the text of an entry, at a character of it. */
export function problemInBody(entry: Prose, offset: number, message: string, level: Problem['level'] = 'error'): Problem {
  return { file: entry.file, field: fieldName(entry, ['body']), ...positionAt(entry.body.text, offset), message, level };
}

/** All entries, by collection. */
export class Content {
  private readonly lists = new Map<CollectionName, Entry[]>();
  private readonly known = new Map<CollectionName, Map<string, Entry>>();

  readonly entries: readonly Entry[];
  /** Addresses in the ledger: of each page, the places on it. */
  readonly published: Readonly<Record<string, readonly string[]>>;
  /** File names of the pictures that texts may show. */
  readonly pictures: ReadonlySet<string>;

  constructor(entries: readonly Entry[], published: Content['published'] = {}, pictures: Content['pictures'] = new Set()) {
    this.entries = entries;
    this.published = published;
    this.pictures = pictures;
    for (const entry of entries) {
      const list = this.lists.get(entry.collection) ?? [];
      list.push(entry); // a new list for every entry would cost the square of their number
      this.lists.set(entry.collection, list);
      const ids = this.known.get(entry.collection) ?? new Map<string, Entry>();
      this.known.set(entry.collection, ids.set(entry.id, entry));
    }
  }

  /** Entries of one collection, in the order of the file. */
  of(collection: CollectionName): readonly Entry[] {
    return this.lists.get(collection) ?? [];
  }

  /** Entries of one collection by id. */
  byId(collection: CollectionName): ReadonlyMap<string, Entry> {
    return this.known.get(collection) ?? new Map<string, Entry>();
  }

  /** Entries that have a text. */
  get prose(): Prose[] {
    return this.entries.filter((entry): entry is Prose => entry.body !== undefined);
  }
}

/** A rule over all content at once. */
export type Rule = (content: Content) => Iterable<Problem>;
