import { getCollection } from 'astro:content';
import { DEFAULT_LOCALE } from '#build/words.ts';
import { TRANSLATED, type TranslatedCollection } from '#model/translation.ts';
import { once } from './record.ts';

const byName = once(async () => new Map((await getCollection('translations')).map(({ id, data }) => [id, data])));

/**
 * An entry with its words in a language as far as they are translated.
 * @returns the entry, and the language (BCP 47) that its words are in: that of the original where one field of those asked for is not translated.
 */
export async function inLanguage<T extends { id: string }>(
  collection: TranslatedCollection,
  entry: T,
  lang: string,
): Promise<{ entry: T; lang: string }> {
  const words = lang === DEFAULT_LOCALE ? undefined : (await byName()).get(`${collection}.${lang}`)?.entries[entry.id];
  if (!words) return { entry, lang: DEFAULT_LOCALE };
  const whole = TRANSLATED[collection].every((field) => field in words || !(field in entry));
  return { entry: { ...entry, ...words }, lang: whole ? lang : DEFAULT_LOCALE };
}
