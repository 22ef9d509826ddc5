import { pathTo } from '#core/addresses.ts';
import { LISTED } from '#core/paging.ts';
import { readingTime } from '#core/reading.ts';
import { articleThing, breadcrumbs, knownThing, siteThing, themeThing, type Thing } from '#core/structured-data.ts';
import { variantPath } from '#core/variant.ts';
import type { Words } from '#core/words.ts';
import { absolute, citePath } from './citable.ts';
import {
  articlesOf,
  find,
  findAll,
  themes,
  type Article,
  type Document,
  type Person,
  type Place,
  type TextPage,
  type Theme,
} from './record.ts';
import { SITE } from '#build/site.ts';
import { DEFAULT_LOCALE, words } from '#build/words.ts';

/** Terms named as what an article teaches: its first, which carry its argument. */
const TAUGHT = 3;

/** The site as a publisher and as the first step of every way. */
export const HOME = { name: SITE.name, url: absolute('/') };

const iso = (day: Date) => day.toISOString().slice(0, 10);

function textOf(path: string, original: string, { id, data }: Article | Theme) {
  return {
    name: data.title,
    url: absolute(path),
    published: iso(data.changes[0]?.date ?? data.updated),
    modified: iso(data.updated),
    language: SITE.lang,
    publisher: HOME,
    image: absolute(`${original}og.png`),
    bibliography: absolute(citePath.file(`${id}-sources`, 'json')),
  };
}

/** An article with the way to it; `form` is the path and the language (BCP 47) of a form of its text that is not the original. */
export async function articleThings(article: Article, form?: { path: string; lang: string }): Promise<Thing[]> {
  const { id, data, filePath } = article;
  const { title, URL: url, type } = await find('source', data.report, filePath);
  const home = (await themes()).find((theme) => theme.id === data.themes[0]);
  const about = { ...textOf(form?.path ?? pathTo.article(id), pathTo.article(id), article), ...(form && { language: form.lang }) };
  return [
    articleThing({
      ...about,
      minutes: readingTime(article.body ?? '').minutes,
      teaches: (await findAll('term', data.terms.slice(0, TAUGHT), filePath)).map(({ term }) => term),
      report: { name: title, url, news: type === 'article-newspaper' },
    }),
    breadcrumbs(HOME, ...(home ? [{ name: home.data.title, url: absolute(pathTo.theme(home.id)) }] : []), { name: data.title }),
  ];
}

/** A theme with its first articles and the way to it; `form` as for an article. */
export async function themeThings(theme: Theme, form?: { path: string; lang: string }): Promise<Thing[]> {
  const own = (await articlesOf(theme.id)).slice(0, LISTED);
  const about = { ...textOf(form?.path ?? pathTo.theme(theme.id), pathTo.theme(theme.id), theme), ...(form && { language: form.lang }) };
  return [
    themeThing({ ...about, minutes: readingTime(theme.body ?? '').minutes, articles: own.map(({ id }) => absolute(pathTo.article(id))) }),
    breadcrumbs(HOME, { name: theme.data.title }),
  ];
}

/** A document with the way to it, in the language of `t`. */
export const documentThings = ({ data }: Pick<Document, 'data'>, t: Words): Thing[] => [
  breadcrumbs(HOME, { name: t('nav.documents'), url: absolute(variantPath('/documents/', t.lang, DEFAULT_LOCALE)) }, { name: data.title }),
];

/** Another page of running text with the way to it. */
export const pageThings = ({ data }: TextPage): Thing[] => [breadcrumbs(HOME, { name: data.title })];

/** The site, for its first page in a language (BCP 47). */
export const siteThings = ({ path, lang }: { path: string; lang: string }): Thing[] => [
  siteThing({
    ...{ name: HOME.name, url: absolute(path) },
    description: words(lang)('site.description'),
    language: lang === DEFAULT_LOCALE ? SITE.lang : lang,
    policies: { corrections: absolute(SITE.policies.corrections), verification: absolute(SITE.policies.verification) },
  }),
];

/** The people of a list that other data sets know too. */
export const personThings = (list: readonly Person[]): Thing[] =>
  list.flatMap(({ id, name, sameAs }) => (sameAs ? knownThing('Person', { name, url: absolute(pathTo.person(id)), sameAs }) : []));

/** The places of a list that other data sets know too. */
export const placeThings = (list: readonly Place[]): Thing[] =>
  list.flatMap(({ id, name, sameAs }) => (sameAs ? knownThing('Place', { name, url: absolute(pathTo.place(id)), sameAs }) : []));
