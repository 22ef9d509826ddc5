import { getCollection, type CollectionEntry } from 'astro:content';
import { DEFAULT_LOCALE } from '#build/words.ts';
import { pathTo } from '#core/addresses.ts';
import { variantName, variantPath, type Level } from '#core/variant.ts';
import { articles, once, type Article } from './record.ts';

export type Variant = CollectionEntry<'variants'>;
/** Kinds of text that have variants. */
export type VariantKind = Variant['data']['kind'];

/** One form of a text: the original or a variant. */
export interface Form {
  /** Name of the form: `en`, `en-plain`, `ja`. */
  name: string;
  lang: string;
  level: Level;
  /** Path of its page. */
  path: string;
  variant?: Variant;
}

/** All variants. */
export const variants = once(() => getCollection('variants'));

/** Order in which the forms of a text are offered: the original, its plain form, the other languages by their tags. */
const inOrder = (a: Form, b: Form) => Number(b.lang === DEFAULT_LOCALE) - Number(a.lang === DEFAULT_LOCALE) || a.name.localeCompare(b.name);

const grouped = once(async () => Map.groupBy(await variants(), ({ data }) => `${data.kind}:${data.of}`));

/** All forms of a text, the original first. */
export async function formsOf(kind: VariantKind, id: string): Promise<Form[]> {
  const path = pathTo[kind](id);
  const others = ((await grouped()).get(`${kind}:${id}`) ?? []).map((variant): Form => {
    const { variant: name } = variant.data;
    return { name, ...variantName(name), path: variantPath(path, name, DEFAULT_LOCALE), variant };
  });
  const original: Form = { name: DEFAULT_LOCALE, lang: DEFAULT_LOCALE, level: 'full', path };
  return [original, ...others].sort(inOrder);
}

/** Forms of all articles besides the originals, with the article each belongs to. */
export async function articleVariants(): Promise<{ article: Article; form: Form & { variant: Variant } }[]> {
  const all = await Promise.all(
    (await articles()).map(async (article) =>
      (await formsOf('article', article.id)).flatMap((form) =>
        form.variant ? [{ article, form: { ...form, variant: form.variant } }] : [],
      ),
    ),
  );
  return all.flat();
}

/** An article with the words of a variant above its text; what it refers to stays. */
export function articleAs({ data, ...article }: Article, { data: own }: Variant): Article {
  const { title, deck, description, updated } = own;
  const keyPoints = data.keyPoints.map(({ text, ...point }, i) => ({ ...point, text: own.keyPoints?.[i] ?? text }));
  return { ...article, data: { ...data, title, deck, description, updated, keyPoints } };
}
