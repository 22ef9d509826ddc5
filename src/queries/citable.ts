import { render } from 'astro:content';
import { href, pathTo } from '#core/addresses.ts';
import type { CslItem } from '#core/csl.ts';
import { checkTitle, eventTitle, selfItem, siteItem } from '#core/cite-self.ts';
import type { BlockAddress } from '#build/markdown/remark-block-ids.ts';
import {
  articles,
  checkPath,
  checks,
  documents,
  eventPath,
  events,
  findAll,
  once,
  pages,
  themes,
  type Article,
  type Document,
  type TextPage,
  type Theme,
} from './record.ts';
import { SITE } from '#build/site.ts';
import { DEFAULT_LOCALE } from '#build/words.ts';

/** A text with a page of its own and citations of its paragraphs. */
type CitedText = Article | Theme | Document | TextPage;

/** Paths of the pages and files that cite this site. */
export const citePath = {
  home: '/cite/',
  page: (id: string) => `/cite/${id}/`,
  paragraphs: (id: string) => `/cite/${id}/paragraphs/`,
  events: '/cite/events/',
  checks: '/cite/checks/',
  /** A list of citations in one style; the first style has the list's own address. */
  inStyle: (list: string, style: string) => (style === 'apa' ? list : `${list}${style}/`),
  file: (id: string, format: string) => `/cite/${id}.${format}`,
} as const;

/** Something of this site that is cited, with the path it has and the id its files have. */
export interface Citable {
  /** Path below `/cite/` of its files, without the ending. */
  id: string;
  kind: 'site' | 'data' | 'article' | 'theme' | 'document' | 'page' | 'event' | 'check';
  title: string;
  /** Path of what is cited. */
  path: string;
  item: CslItem;
}

/** Absolute address of a path, as it stands in citations and data. */
export const absolute = (path: string) => new URL(href(path), import.meta.env.SITE).href;

/** Day of the newest change to any text: the date of the site as a whole, of its lists and of its data. */
export const lastChange = once(async () => {
  const all = [...(await articles()), ...(await themes()), ...(await documents()), ...(await pages())];
  return new Date(Math.max(...all.map(({ data }) => data.updated.getTime())));
});

const make = (kind: Citable['kind'], id: string, title: string, path: string, updated: Date): Citable => ({
  id,
  kind,
  title,
  path,
  item: selfItem({ id: id.replace('/', '-'), title, url: absolute(path), updated }, SITE),
});

/** The site as a whole, from its first page in a language (BCP 47). */
export async function citableSite({ path, lang } = { path: '/', lang: DEFAULT_LOCALE }): Promise<Citable> {
  const item = siteItem({ id: 'site', url: absolute(path), updated: await lastChange() }, SITE);
  return { id: 'site', kind: 'site', title: SITE.name, path, item: lang === DEFAULT_LOCALE ? item : { ...item, language: lang } };
}

/** The published data as a whole. */
export async function citableData(): Promise<Citable> {
  const { id, item, ...rest } = make('data', 'data', `${SITE.name}: data`, '/data/', await lastChange());
  return { id, ...rest, item: { ...item, type: 'dataset' } };
}

/** An article, a theme, a document or another page of running text; `form` is the path and the language (BCP 47) of a form of its text that is not the original. */
export const citablePage = (
  kind: 'article' | 'theme' | 'document' | 'page',
  { id, data }: CitedText,
  form?: { path: string; lang: string },
): Citable => {
  const made = make(kind, id, data.title, form?.path ?? pathTo[kind](id), data.updated);
  return form && form.lang !== DEFAULT_LOCALE ? { ...made, item: { ...made.item, language: form.lang } } : made;
};

/** The articles in reading order, then the themes, the documents and the other pages; the first page stands for the site. */
export async function citablePages(): Promise<{ citable: Citable; entry: CitedText }[]> {
  return [
    ...(await articles()).map((entry) => ({ citable: citablePage('article', entry), entry })),
    ...(await themes()).map((entry) => ({ citable: citablePage('theme', entry), entry })),
    ...(await documents()).map((entry) => ({ citable: citablePage('document', entry), entry })),
    ...(await pages()).filter(({ id }) => id !== 'home').map((entry) => ({ citable: citablePage('page', entry), entry })),
  ];
}

/** The events, oldest first. */
export async function citableEvents(): Promise<Citable[]> {
  const updated = await lastChange();
  return Promise.all(
    (await events()).map(async ({ id, title, date }) =>
      make('event', `events/${id}`, eventTitle(title, date), await eventPath(id), updated),
    ),
  );
}

/** The checks in their order. */
export async function citableChecks(): Promise<Citable[]> {
  const updated = await lastChange();
  return Promise.all(
    (await checks()).map(async (check) => make('check', `checks/${check.id}`, checkTitle(check.claim), await checkPath(check), updated)),
  );
}

/** Paragraphs of a text with their addresses, in reading order. */
export async function paragraphs(entry: CitedText): Promise<BlockAddress[]> {
  const { remarkPluginFrontmatter } = await render(entry);
  return remarkPluginFrontmatter.blocks as BlockAddress[];
}

/** What a text says outside its running text, with its sources: key points, or the words of a document and what is said of them. */
export function toldBeside({ data }: Pick<CitedText, 'data'>): readonly { sources: string[] }[] {
  if ('keyPoints' in data) return data.keyPoints;
  if (!('extracts' in data)) return [];
  const { extracts, readings, sourcing } = data;
  return [...extracts.flatMap(({ texts }) => texts), ...Object.values(readings).flat(), ...sourcing];
}

/** Every source that a text rests on: those of its notes in their order, then the others. */
export async function sourcesOf(entry: CitedText): Promise<CslItem[]> {
  const { remarkPluginFrontmatter } = await render(entry);
  const points = toldBeside(entry).flatMap(({ sources }) => sources);
  return findAll('source', [...new Set([...(remarkPluginFrontmatter.cited as string[]), ...points])], entry.filePath);
}
