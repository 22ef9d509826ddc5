import { render } from 'astro:content';
import { href, pathTo } from '#core/addresses.ts';
import type { CslItem } from '#core/csl.ts';
import { checkTitle, eventTitle, selfItem, siteItem } from '#core/cite-self.ts';
import type { BlockAddress } from '#build/markdown/remark-block-ids.ts';
import { articles, checkPath, checks, eventPath, events, findAll, pages, themes, type Article, type Theme } from './record.ts';
import { SITE } from '#model/site.ts';

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
  kind: 'site' | 'data' | 'article' | 'theme' | 'event' | 'check';
  title: string;
  /** Path of what is cited. */
  path: string;
  item: CslItem;
}

/** Absolute address of a path, as it stands in citations and data. */
export const absolute = (path: string) => new URL(href(path), import.meta.env.SITE).href;

/** Day of the newest change to any text: the date of the site as a whole, of its lists and of its data. */
export async function lastChange(): Promise<Date> {
  const all = [...(await articles()), ...(await themes()), ...(await pages())];
  return new Date(Math.max(...all.map(({ data }) => data.updated.getTime())));
}

const make = (kind: Citable['kind'], id: string, title: string, path: string, updated: Date): Citable => ({
  id,
  kind,
  title,
  path,
  item: selfItem({ id: id.replace('/', '-'), title, url: absolute(path), updated }, SITE),
});

/** The site as a whole. */
export async function citableSite(): Promise<Citable> {
  const item = siteItem({ id: 'site', url: absolute('/'), updated: await lastChange() }, SITE);
  return { id: 'site', kind: 'site', title: SITE.name, path: '/', item };
}

/** The published data as a whole. */
export async function citableData(): Promise<Citable> {
  const { id, item, ...rest } = make('data', 'data', `${SITE.name}: data`, '/data/', await lastChange());
  return { id, ...rest, item: { ...item, type: 'dataset' } };
}

/** An article or a theme. */
export const citablePage = (kind: 'article' | 'theme', { id, data }: Article | Theme) =>
  make(kind, id, data.title, pathTo[kind](id), data.updated);

/** The articles in reading order, then the themes. */
export async function citablePages(): Promise<{ citable: Citable; entry: Article | Theme }[]> {
  return [
    ...(await articles()).map((entry) => ({ citable: citablePage('article', entry), entry })),
    ...(await themes()).map((entry) => ({ citable: citablePage('theme', entry), entry })),
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

/** Paragraphs of an article or theme with their addresses, in reading order. */
export async function paragraphs(entry: Article | Theme): Promise<BlockAddress[]> {
  const { remarkPluginFrontmatter } = await render(entry);
  return remarkPluginFrontmatter.blocks as BlockAddress[];
}

/** Every source that an article or theme rests on: those of its notes in their order, then those of its key points. */
export async function sourcesOf(entry: Article | Theme): Promise<CslItem[]> {
  const { remarkPluginFrontmatter } = await render(entry);
  const points = 'keyPoints' in entry.data ? entry.data.keyPoints.flatMap(({ sources }) => sources) : [];
  return findAll('source', [...new Set([...(remarkPluginFrontmatter.cited as string[]), ...points])], entry.filePath);
}
