import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { authorComponents } from '#features/article/components.ts';
import { href, pathTo } from '#core/addresses.ts';
import { escapeHtml } from '#core/escape-html.ts';
import { feedHtml } from './feed-html.ts';
import { SITE } from '#build/site.ts';
import { articles, themes, type Article, type Theme } from '#queries/record.ts';

/** One text in full, as a feed carries it. */
export interface FeedItem {
  title: string;
  link: string;
  description: string;
  pubDate: Date;
  categories: string[];
  content: string;
  /** The author, which RSS itself knows as an address for mail only (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#creator). */
  customData: string;
}

/** Texts in the feed: a reader of feeds has seen the older ones, and each is there in full. */
const NEWEST = 20;

/** The day of the first entry in the change log. */
const published = ({ data }: Article | Theme) => data.changes[0]?.date ?? data.updated;

/** The newest articles and themes with their whole texts, the last published first. */
export async function feedItems(site: URL): Promise<FeedItem[]> {
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const names = new Map((await themes()).map(({ id, data }) => [id, data.title]));
  const texts = [
    ...(await articles()).map((entry) => ({ entry, path: pathTo.article(entry.id), about: entry.data.themes })),
    ...(await themes()).map((entry) => ({ entry, path: pathTo.theme(entry.id), about: [entry.id] })),
  ].sort((a, b) => Number(published(b.entry)) - Number(published(a.entry))); // stable: reading order within a day
  const items = texts.slice(0, NEWEST).map(async ({ entry, path, about }) => {
    const { Content } = await render(entry);
    const html = await container.renderToString(Content, { props: { components: authorComponents } });
    const link = new URL(href(path), site);
    return {
      title: entry.data.title,
      link: link.href,
      description: entry.data.description,
      pubDate: published(entry),
      categories: about.map((id) => names.get(id) ?? id),
      customData: `<dc:creator>${escapeHtml(SITE.name)}</dc:creator>`,
      content: feedHtml(`<p><em>${escapeHtml(entry.data.deck)}</em></p>${html}`, link),
    };
  });
  return Promise.all(items);
}
