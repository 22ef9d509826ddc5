import { getCollection } from 'astro:content';
import { DEFAULT_LOCALE } from '#build/words.ts';
import type { TRANSLATED, TranslatedCollection } from '#model/translation.ts';
import { memoise } from '#core/memoise.ts';
import { checks, once } from './record.ts';

const byName = once(async () => new Map((await getCollection('translations')).map(({ id, data }) => [id, data])));

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
  if (!words || fields.some((field) => !(field in words) && field in entry)) return { entry, lang: DEFAULT_LOCALE };
  return { entry: { ...entry, ...words } };
}

/** All checks by id, with what was checked said in a language as far as it is translated. */
export const checksIn = memoise(async (lang: string) => {
  const said = (await checks()).map(async (check) => [check.id, (await inLanguage('checks', check, lang, ['claim'])).entry] as const);
  return new Map(await Promise.all(said));
});
