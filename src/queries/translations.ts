import { getCollection } from 'astro:content';
import { DEFAULT_LOCALE } from '#build/words.ts';
import type { TRANSLATED, TranslatedCollection } from '#model/translation.ts';
import { once } from './record.ts';

const byName = once(async () => new Map((await getCollection('translations')).map(({ id, data }) => [id, data])));

/**
 * An entry with its words in a language as far as they are translated.
 * @param fields those that the caller prints.
 * @returns the entry, and the language (BCP 47) that these fields are in: that of the original where one of them is not translated.
 */
export async function inLanguage<C extends TranslatedCollection, T extends { id: string }>(
  collection: C,
  entry: T,
  lang: string,
  fields: readonly (typeof TRANSLATED)[C][number][],
): Promise<{ entry: T; lang: string }> {
  const words = lang === DEFAULT_LOCALE ? undefined : (await byName()).get(`${collection}.${lang}`)?.entries[entry.id];
  if (!words || fields.some((field) => !(field in words) && field in entry)) return { entry, lang: DEFAULT_LOCALE };
  return { entry: { ...entry, ...words }, lang };
}
