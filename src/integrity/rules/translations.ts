import { digestOf } from '#build/digest.ts';
import { TRANSLATED, type TranslatedCollection } from '#model/translation.ts';
import { COLLECTIONS } from '#model/collections.ts';
import { problemAt, type Content, type Entry, type Rule } from '../entry.ts';
import { isRecord } from '../values.ts';
import { suggestion } from '../zod-messages.ts';

/** A translated text with the path at which it stands in its entry. */
function* textsIn(words: unknown, path: readonly string[] = []): Iterable<{ path: readonly string[]; list?: number }> {
  if (Array.isArray(words)) yield { path, list: words.length };
  if (typeof words !== 'object' || words === null) yield { path };
  else for (const [key, part] of Object.entries(words)) yield* textsIn(part, [...path, key]);
}

/** What an entry has at a path. */
const valueAt = (entry: Entry, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], entry.data);

/** Digest of the words of an entry that a translation gives in its language. */
export const digestOfWords = (original: Entry, words: Record<string, unknown>): string =>
  digestOf(
    [...textsIn(words)]
      .filter(({ list }) => list === undefined)
      .map(({ path }) => String(valueAt(original, path) ?? ''))
      .join('\n'),
  );

/** Entries of a translation: id, translated fields. */
export function translatedEntries({ data }: Entry): [id: string, fields: Record<string, unknown>][] {
  const entries = isRecord(data['entries']) ? data['entries'] : {};
  return Object.entries(entries).map(([id, fields]) => [id, isRecord(fields) ? fields : {}]);
}

/** The collection that a translation is of. */
const collectionOf = ({ data }: Entry): TranslatedCollection | undefined =>
  Object.hasOwn(TRANSLATED, String(data['of'])) ? (data['of'] as TranslatedCollection) : undefined;

/** Digests by id, as `npm run variants -- --accept` writes them. */
export function stateOfTranslation(entry: Entry, content: Content): Map<string, string> {
  const collection = collectionOf(entry);
  const originals = collection ? content.byId(collection) : new Map<string, Entry>();
  return new Map(
    translatedEntries(entry).flatMap(([id, fields]) => {
      const original = originals.get(id);
      return original ? [[id, digestOfWords(original, fields)] as const] : [];
    }),
  );
}

/** Whether a path is one of those that a field, perhaps with `*`, stands for. */
const isAt = (field: string, path: readonly string[]) => {
  const keys = field.split('.');
  return keys.length === path.length && keys.every((key, i) => key === '*' || key === path[i]);
};

/** A translation translates fields that have words, of entries that exist, from their words as they are now. */
export const translations: Rule = function* (content) {
  for (const entry of content.of('translations')) {
    const collection = collectionOf(entry);
    if (!collection) continue; // the schema says so
    const { of, lang } = entry.data;
    if (entry.id !== `${String(of)}.${String(lang)}`)
      yield problemAt(entry, ['lang'], `the file has to be called ${String(of)}.${String(lang)}.yaml`);
    const fields: readonly string[] = TRANSLATED[collection];
    const now = stateOfTranslation(entry, content);
    const made = isRecord(entry.data['state']) ? entry.data['state'] : {};
    for (const [id, words] of translatedEntries(entry)) {
      const original = content.byId(collection).get(id);
      if (!original) {
        yield problemAt(
          entry,
          ['entries', id],
          `there is no ${COLLECTIONS[collection].noun} "${id}"${suggestion(id, content.byId(collection).keys())}`,
        );
        continue;
      }
      for (const { path, list } of textsIn(words)) {
        const there = valueAt(original, path);
        if (list !== undefined) {
          const wanted = Array.isArray(there) ? there.length : 0;
          if (list !== wanted)
            yield problemAt(
              entry,
              ['entries', id, ...path],
              `has ${list} items; ${original.file} has ${wanted} here, each with its own words`,
            );
        } else if (!fields.some((field) => isAt(field, path)))
          yield problemAt(entry, ['entries', id, ...path], `is not translated; these are: ${fields.join(', ')}`);
        else if (there === undefined) yield problemAt(entry, ['entries', id, ...path], `${original.file} has no ${path.join('.')} here`);
      }
      if (made[id] !== now.get(id))
        yield problemAt(
          entry,
          ['entries', id],
          `was translated from other words than ${original.file} has now; compare them, then run "npm run variants -- ${entry.id} --accept"`,
        );
    }
  }
};
