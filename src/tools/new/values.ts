import type { JsonSchema } from '#features/open-data/json-schema.ts';
import type { CollectionName } from '#model/collections.ts';
import { COLLECTIONS } from '#model/collections.ts';
import { REPORT } from '#model/vocabulary.ts';
import type { Content } from '#integrity/entry.ts';
import { newestChange } from '#integrity/rules/dates.ts';

/** What is known of the entry to come. */
export interface Wanted {
  collection: CollectionName;
  id: string;
  /** Its title, name or term. */
  title: string;
  /** Day of today, `2026-11-28`. */
  today: string;
  content: Content;
}

/** Fields that carry the name of an entry, at its top. */
const TITLES = ['title', 'name', 'term', 'heading', 'topic', 'question', 'claim'];

/** The next number in the order of a collection. */
const nextOrder = ({ collection, content }: Wanted) => content.of(collection).length + 1;

/** Values that no schema says but the rules over all content ask for, by collection and path. */
const RULED: Record<string, (wanted: Wanted) => unknown> = {
  'articles report': ({ content }) => content.of('sources').find(({ data }) => (data['custom'] as { kind?: string }).kind === REPORT)?.id,
  'articles reportDate': ({ content }) => newestChange(content),
  'events date': ({ content }) => newestChange(content),
  'lessons periods.*.minutes': () => 3,
  'places at': ({ content }) => content.of('places').find(({ data }) => data['at'])?.data['at'],
  'places atSource': () => 'estimate',
  'places kind': () => 'city',
  // A blue that is readable on either paper; the mark is the first that no theme has.
  'themes accent.light': () => '#12506b',
  'themes accent.dark': () => '#8fc4dd',
  'sources URL': () => 'https://example.org/',
  'sources accessed': ({ today }) => ({ 'date-parts': [today.split('-').map(Number)] }),
  'sources type': () => 'webpage',
  'sources language': () => 'en',
  'sources custom.kind': () => 'reference',
};

/** Fields that may be left out and yet belong to a good entry. */
const ALSO: Partial<Record<CollectionName, string[]>> = {
  places: ['at', 'atSource'],
  sources: ['URL', 'accessed', 'container-title'],
};

const sentence = (schema: JsonSchema) => {
  const text = `Write: ${schema.description ?? 'a sentence.'}`;
  const most = schema['maxLength'] as number | undefined;
  return most && text.length > most ? `${text.slice(0, most - 2).trimEnd()} …` : text;
};

/** A value that fits a schema and says what to write in its place. `path` has `*` for the items of lists. */
export function placeholder(schema: JsonSchema, path: string, wanted: Wanted): unknown {
  const { collection, content, id, title, today } = wanted;
  const ruled = RULED[`${collection} ${path}`]?.(wanted);
  if (ruled !== undefined) return ruled;
  const to = (COLLECTIONS[collection] as { references?: Record<string, CollectionName> }).references?.[path];
  if (path === 'id') return id;
  if (to) return content.of(to)[0]?.id;
  if (TITLES.includes(path)) return title;
  if (path === 'order') return nextOrder(wanted);
  if (schema.anyOf ?? schema.oneOf) return placeholder((schema.anyOf ?? schema.oneOf)![0]!, path, wanted);
  if (schema['const'] !== undefined) return schema['const'];
  if (schema.enum) {
    const taken = path === 'mark' ? content.of(collection).map(({ data }) => data[path]) : [];
    return schema.enum.find((value) => !taken.includes(value)) ?? schema.enum[0];
  }
  if (schema['format'] === 'date') return today;
  if (schema.type === 'boolean') return false;
  if (schema.type === 'integer' || schema.type === 'number') return Number(schema['minimum'] ?? 1) || 1;
  if (schema.type === 'array') return list(schema, path, wanted);
  if (schema.type === 'object' || schema.properties) return fields(schema, path, wanted);
  return path.endsWith('path') || path.endsWith('.see') ? '/' : sentence(schema);
}

function list(schema: JsonSchema, path: string, wanted: Wanted): unknown[] {
  const least = Number(schema['minItems'] ?? 0);
  const tuple = schema['prefixItems'] as JsonSchema[] | undefined;
  if (tuple) return tuple.map((item) => placeholder(item, `${path}.*`, wanted));
  return Array.from({ length: least }, () => placeholder(schema.items ?? {}, `${path}.*`, wanted));
}

/** The fields that an entry has to have, in the order of the schema. */
export function fields(schema: JsonSchema, path: string, wanted: Wanted): Record<string, unknown> {
  const names = [...(schema.required ?? []), ...(path ? [] : (ALSO[wanted.collection] ?? []))];
  const own = Object.keys(schema.properties ?? {}).filter((name) => names.includes(name));
  return Object.fromEntries(own.map((name) => [name, placeholder(schema.properties![name]!, path ? `${path}.${name}` : name, wanted)]));
}
