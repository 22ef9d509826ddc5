import { DEFAULT_LOCALE, localeOf, locales } from '#build/words.ts';
import { pathIn } from './variants.ts';

/** The languages as `getStaticPaths()` of a route below `[...lang]` names them: the original one has no segment of its own. */
const segments = () => locales().map((lang) => (lang === DEFAULT_LOCALE ? undefined : lang));

/** Paths of a page that stands in every language, with its other parameters and properties. */
export const inEveryLanguage = <T extends { params: Record<string, string | undefined> }>(paths: readonly T[] = [{ params: {} } as T]) =>
  segments().flatMap((lang) => paths.map((path) => ({ ...path, params: { ...path.params, lang } })));

/** The page at a path (without the sub-path) in all languages in which it stands, the original one first; none where it stands in one only. */
export async function languagesOf(path: string): Promise<{ lang: string; path: string }[]> {
  const here = localeOf(path);
  const original = here === DEFAULT_LOCALE ? path : path.slice(here.length + 1);
  const all = await Promise.all(
    locales().map(async (lang) => {
      const there = await pathIn(lang, original);
      return there.lang ? [] : [{ lang, path: there.path }];
    }),
  );
  return all.length > 1 ? all.flat() : [];
}
