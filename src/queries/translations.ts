import { getCollection } from 'astro:content';
import { DEFAULT_LOCALE } from '#build/words.ts';
import type { TRANSLATED, TranslatedCollection, TranslatedWords } from '#model/translation.ts';
import { memoise } from '#core/memoise.ts';
import { keepTogether } from '#core/typography.ts';
import { bothNames, checks, once, stops, type Place } from './record.ts';

const byName = once(async () => new Map((await getCollection('translations')).map(({ id, data }) => [id, data])));

/** A value with its words in another language (BCP 47) put over them, as far as there are any, set as that language breaks its lines. */
function wordedIn<T>(original: T, words: TranslatedWords | undefined, lang: string): T {
  if (words === undefined || original === undefined || original === null) return original;
  if (typeof words === 'string') return keepTogether(words, lang) as T;
  const part = (key: string | number) => (words as Readonly<Record<string | number, TranslatedWords>>)[key];
  if (Array.isArray(original)) return original.map((item, i) => wordedIn<unknown>(item, part(i), lang)) as T;
  const keys = Object.keys(words) as (keyof T & string)[];
  return { ...original, ...Object.fromEntries(keys.map((key) => [key, wordedIn(original[key], part(key), lang)])) };
}

/** Whether a value has words at a path, where `*` is any item: a highest point may have no name, and facts may be numbers alone. */
function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return typeof value === 'string';
  if (typeof value !== 'object' || value === null) return false;
  if (key === '*') return Object.values(value).some((item) => has(item, rest));
  return has((value as Readonly<Record<string, unknown>>)[key], rest);
}

/**
 * An entry with its words in a language as far as they are translated.
 * @param fields those that the caller prints.
 * @returns the entry; and `lang`, the language (BCP 47) of these fields where it is another than the one asked for, because one of them is not translated.
 */
export async function inLanguage<C extends TranslatedCollection, T extends { id: string }>(
  collection: C,
  entry: T,
  lang: string,
  fields: readonly (typeof TRANSLATED)[C][number][],
): Promise<{ entry: T; lang?: string }> {
  if (lang === DEFAULT_LOCALE) return { entry };
  const words = (await byName()).get(`${collection}.${lang}`)?.entries[entry.id];
  if (!words || fields.map((field) => field.split('.')).some((path) => has(entry, path) && !has(words, path)))
    return { entry, lang: DEFAULT_LOCALE };
  return { entry: wordedIn(entry, words, lang) };
}

/** Entries with their words in a language, as {@link inLanguage} gives each. */
export const allInLanguage = <C extends TranslatedCollection, T extends { id: string }>(
  collection: C,
  entries: readonly T[],
  lang: string,
  fields: readonly (typeof TRANSLATED)[C][number][],
): Promise<{ entry: T; lang?: string }[]> => Promise.all(entries.map((entry) => inLanguage(collection, entry, lang, fields)));

/** Fields of a place that its entry prints besides its name. */
export const PLACE_WORDS = ['status', 'summary', 'caution', 'ainu', 'highestPoint.name'] as const;

/** Both names of a place at equal weight in a language, and that of the names where they are not translated. A name that is translated gives both. */
export async function namesIn(place: Place, lang: string): Promise<{ text: string; lang?: string }> {
  const { entry, lang: other } = await inLanguage('places', place, lang, ['name']);
  return { text: entry === place ? bothNames(place) : entry.name, ...(other && { lang: other }) };
}

/** What the points are called from which distances and directions are told, in a language as far as they are translated. */
export const originsIn = memoise(async (lang: string) => {
  const all = (await getCollection('origins')).map(({ data }) => data);
  return new Map((await allInLanguage('origins', all, lang, ['name'])).map(({ entry }) => [entry.id, entry]));
});

/** Stops of the slider by id, in a language as far as they are translated. */
export const stopsIn = memoise(async (lang: string) => {
  const told = await allInLanguage('stops', await stops(), lang, ['label', 'short', 'since', 'caption']);
  return new Map(told.map(({ entry, lang: other }) => [entry.id, { ...entry, lang: other }]));
});

/** All checks by id, with what was checked said in a language as far as it is translated. */
export const checksIn = memoise(async (lang: string) => {
  const said = (await checks()).map(async (check) => [check.id, (await inLanguage('checks', check, lang, ['claim'])).entry] as const);
  return new Map(await Promise.all(said));
});
