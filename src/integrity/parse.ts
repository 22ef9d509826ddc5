import { COLLECTIONS, collections, isList, type CollectionName } from '#model/collections.ts';
import type { Entry } from './entry.ts';
import { readJson, readYaml, type Located, type Path } from './located.ts';
import { wrongSigns, wrongName } from './files.ts';
import { parseBody, placeOf, reasonOf, splitMdx } from './mdx.ts';
import type { Problem } from './problem.ts';
import { isRecord } from './values.ts';

/** Content files by path from the project's root. */
export type Files = ReadonlyMap<string, string>;

/** What was read, and what could not be. */
export interface Parsed {
  entries: Entry[];
  problems: Problem[];
}

/** What earlier readings found, by file; a file that has not changed is not read again. */
export type Cache = Map<string, { text: string; parsed: Parsed }>;

/** A file, or a part of it, that cannot be read at all. */
const unreadable = (file: string, field: string, error: NonNullable<Located['error']>): Parsed => ({
  entries: [],
  problems: [{ ...error, file, field, level: 'error' }],
});
const START = { line: 1, column: 1 };

/** The entries of a list: each with the path to it, and the path inside it that stands for a field. */
function listed(collection: CollectionName, value: unknown): { data: unknown; base: Path; inside: (path: Path) => Path }[] | undefined {
  if (collection !== 'borders')
    return Array.isArray(value) ? value.map((data: unknown, i) => ({ data, base: [i], inside: (path) => path })) : undefined;
  if (!isRecord(value) || !Array.isArray(value['features'])) return undefined;
  // GeoJSON keeps fields under "properties"; the collection has them beside "id" and "geometry", as in src/content.config.ts.
  const inside = (path: Path) => (path.length && path[0] !== 'id' && path[0] !== 'geometry' ? ['properties', ...path] : path);
  return value['features'].map((feature: unknown, i) => {
    const { id, properties, geometry } = isRecord(feature) ? feature : {};
    return { data: { id, ...(isRecord(properties) ? properties : {}), geometry }, base: ['features', i], inside };
  });
}

function parseList(collection: CollectionName, file: string, text: string): Parsed {
  const located = /\.(geo)?json$/.test(file) ? readJson(text) : readYaml(text);
  if (located.error) return unreadable(file, collection, located.error);
  const list = listed(collection, located.value);
  if (!list) return unreadable(file, collection, { ...START, message: 'is not a list of entries' });
  const entries = list.map(({ data, base, inside }, i): Entry => {
    const fields = isRecord(data) ? data : {};
    return {
      collection,
      id: /^(?:string|number)$/.test(typeof fields['id']) ? String(fields['id']) : String(i), // a number is told once, as what it is
      file,
      data: fields,
      at: (path) => located.at([...base, ...inside(path)]),
      keyAt: (path) => located.keyAt([...base, ...inside(path)]),
    };
  });
  return { entries, problems: [] };
}

/** The id of an entry that has a file of its own. */
const idOf = (file: string) => file.replace(/^.*\/|\.\w+$/g, '');

/** A file that is one entry. */
function parseRecord(collection: CollectionName, file: string, yaml: string): Parsed {
  const id = idOf(file);
  const located = readYaml(yaml);
  if (located.error) return unreadable(file, `${collection}[${id}]`, located.error);
  const data = isRecord(located.value) ? located.value : {};
  return { entries: [{ collection, id, file, data, at: located.at, keyAt: located.keyAt }], problems: [] };
}

/** The same with a text after the fields. */
function parseMdx(collection: CollectionName, file: string, text: string): Parsed {
  const parts = splitMdx(text);
  const field = `${collection}[${idOf(file)}]`;
  if (!parts) {
    const message = /^---\r?\n/.test(text)
      ? 'the front matter has no end; write a line of --- after it'
      : 'has no front matter between two lines of ---; the first line has to be ---';
    return unreadable(file, field, { ...START, message });
  }
  const { entries, problems } = parseRecord(collection, file, parts.frontMatter);
  try {
    const body = parseBody(parts.body);
    return { entries: entries.map((entry) => ({ ...entry, body })), problems };
  } catch (error) {
    const message = `is not MDX: ${reasonOf(error, parts.body)}`;
    return { entries, problems: [...problems, ...unreadable(file, `${field}.body`, { ...placeOf(error), message }).problems] };
  }
}

function parseFile(collection: CollectionName, file: string, text: string): Parsed {
  const list = isList(COLLECTIONS[collection].path);
  const problem = (list ? undefined : wrongName(file)) ?? wrongSigns(text);
  if (problem) return unreadable(file, collection, problem);
  if ('settings' in COLLECTIONS[collection]) return parseRecord(collection, file, text);
  if (list) return parseList(collection, file, text);
  return file.endsWith('.mdx') ? parseMdx(collection, file, text) : parseRecord(collection, file, text);
}

/** Reads every collection out of its files. */
export function parseContent(files: Files, cache: Cache = new Map()): Parsed {
  const parts = collections.flatMap(([collection, { path }]): Parsed[] => {
    if (isList(path) && !files.has(path)) return [unreadable(path, collection, { ...START, message: 'there is no such file' })];
    const own = [...files].filter(([file]) => file === path || file.startsWith(`${path}/`));
    return own.map(([file, text]) => {
      const known = cache.get(file);
      if (known?.text === text) return known.parsed;
      const parsed = parseFile(collection, file, text);
      cache.set(file, { text, parsed });
      return parsed;
    });
  });
  return { entries: parts.flatMap((part) => part.entries), problems: parts.flatMap((part) => part.problems) };
}
