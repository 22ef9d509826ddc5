import { getCollection, type CollectionEntry } from 'astro:content';
import { isEverywhere } from '#build/routes.ts';
import { DEFAULT_LOCALE, words } from '#build/words.ts';
import { href, pathTo } from '#core/addresses.ts';
import { variantName, variantPath, type Level } from '#core/variant.ts';
import { articles, once, pages, themes, type Article, type SitePage, type Theme } from './record.ts';

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

/** A text of a kind that has variants. */
export type Original = Article | Theme | SitePage;

/** A form of a text that is not the original, with the original. */
export interface VariantOf<T extends Original = Original> {
  original: T;
  form: Form & { variant: Variant };
}

/** All forms of texts of one kind besides the originals. */
async function variantsOf<T extends Original>(kind: VariantKind, originals: readonly T[]): Promise<VariantOf<T>[]> {
  const all = originals.map(async (original) =>
    (await formsOf(kind, original.id)).flatMap((form) => (form.variant ? [{ original, form: { ...form, variant: form.variant } }] : [])),
  );
  return (await Promise.all(all)).flat();
}
export const articleVariants = once(async () => variantsOf('article', await articles()));
export const themeVariants = once(async () => variantsOf('theme', await themes()));
export const pageVariants = once(async () => variantsOf('page', await pages()));

/** A text with the words of a variant above it; what it refers to stays. */
export function wordedAs<T extends Original>(original: T, { data: own }: Variant): T {
  const { title, deck, description, updated, question, reportDateNote } = own;
  const strip = 'strip' in original.data ? original.data.strip?.map((picture, i) => ({ ...picture, ...own.strip?.[i] })) : undefined;
  const words = {
    ...{ title, deck, description, updated },
    ...(question && { question }),
    ...(reportDateNote && { reportDateNote }),
    ...(strip && { strip }),
  };
  const points = 'keyPoints' in original.data ? original.data.keyPoints : undefined;
  const keyPoints = points?.map(({ text, ...point }, i) => ({ ...point, text: own.keyPoints?.[i] ?? text }));
  return { ...original, data: { ...original.data, ...words, ...(keyPoints && { keyPoints }) } };
}

/** A text as a page in a language names and links it: in that language, or in the original one where there is no such form, which `lang` then says. */
export async function namedIn<T extends Original>(
  kind: VariantKind,
  original: T,
  lang: string,
): Promise<{ entry: T; path: string; lang?: string; variant?: Variant }> {
  const forms = await formsOf(kind, original.id);
  const form = forms.find((other) => other.lang === lang && other.level === 'full') ?? forms[0]!;
  const entry = form.variant ? wordedAs(original, form.variant) : original;
  return { entry, path: form.path, ...(form.lang !== lang && { lang: form.lang }), ...(form.variant && { variant: form.variant }) };
}

/** Full forms in other languages by the path of the original. */
const byPath = once(async () => {
  const all = [...(await articleVariants()), ...(await themeVariants()), ...(await pageVariants())].filter(
    ({ form }) => form.level === 'full',
  );
  return Map.groupBy(all, ({ form: { variant } }) => pathTo[variant.data.kind](variant.data.of));
});

/** Where a page stands in a language; where there is none in it, that of the original, whose language `lang` then says. */
export async function pathIn(lang: string, path: string): Promise<{ path: string; lang?: string }> {
  if (lang === DEFAULT_LOCALE) return { path };
  if (isEverywhere(path)) return { path: variantPath(path, lang, DEFAULT_LOCALE) };
  const [page = path, fragment] = path.split('#');
  const found = (await byPath()).get(page)?.find(({ form }) => form.lang === lang);
  return found ? { path: fragment ? `${found.form.path}#${fragment}` : found.form.path } : { path, lang: DEFAULT_LOCALE };
}

/** Address of a page in a language, see {@link pathIn}, for an `href`. */
export const linkIn = async (lang: string, path: string): Promise<string> => href((await pathIn(lang, path)).path);

/** A page of running text in a language: with its words, and the entry to render; in the original one, which `lang` then says, where it is not translated. */
export async function pageIn(id: string, lang: string): Promise<{ page: SitePage; text: SitePage | Variant; lang?: string }> {
  const original = (await pages()).find((page) => page.id === id);
  if (!original) throw new Error(`content/pages/${id}.mdx is missing`);
  const variant = (await formsOf('page', id)).find((form) => form.lang === lang && form.level === 'full')?.variant;
  if (variant) return { page: wordedAs(original, variant), text: variant };
  return { page: original, text: original, ...(lang !== DEFAULT_LOCALE && { lang: DEFAULT_LOCALE }) };
}

/** Name of a theme on marks and in menus, in a language where there is one. */
export async function themeLabelIn(id: string, lang: string): Promise<string> {
  const form = (await themeVariants()).find(({ original, form }) => original.id === id && form.lang === lang);
  const { data } = (await themes()).find((theme) => theme.id === id)!;
  return form?.form.variant.data.label ?? data.label;
}

/** What a form is called in its own language: by its level where there are several in the language, by the language otherwise. */
export function formLabel({ lang, level }: Form, forms: readonly Form[]): string {
  const own = words(lang);
  return forms.some((other) => other.lang === lang && other.level !== level) ? own(`text.${level}`) : own('text.language');
}

/** Two forms of a text side by side. */
export interface Pair {
  left: Form;
  right: Form;
  /** Last segment of the path of their page. */
  name: string;
}

/** Any two forms of a text, each two once. */
export const pairsOf = (forms: readonly Form[]): Pair[] =>
  forms.flatMap((left, i) => forms.slice(i + 1).map((right) => ({ left, right, name: `${left.name}-${right.name}` })));

/** Path of the page of two forms of the text at a path. */
export const pairPath = (path: string, { name }: Pick<Pair, 'name'>): string => `${path}side-by-side/${name}/`;
