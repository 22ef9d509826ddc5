import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { authorComponents } from '@components/article/components';
import { href, pathTo } from '@lib/addresses';
import { feedHtml } from '@lib/feed-html';
import { articles, themes } from './record';

/** One text in full, as a feed carries it. */
export interface FeedItem {
  title: string;
  link: string;
  description: string;
  pubDate: Date;
  categories: string[];
  content: string;
}

/** Every article and theme with its whole text, the last published first. The day is that of the first entry in the change log. */
export async function feedItems(site: URL): Promise<FeedItem[]> {
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const names = new Map((await themes()).map(({ id, data }) => [id as string, data.title]));
  const texts = [
    ...(await articles()).map((entry) => ({ entry, path: pathTo.article(entry.id), about: entry.data.themes as string[] })),
    ...(await themes()).map((entry) => ({ entry, path: pathTo.theme(entry.id), about: [entry.id] })),
  ];
  const items = texts.map(async ({ entry, path, about }) => {
    const { Content } = await render(entry);
    const html = await container.renderToString(Content, { props: { components: authorComponents } });
    const link = new URL(href(path), site);
    return {
      title: entry.data.title,
      link: link.href,
      description: entry.data.description,
      pubDate: entry.data.changes[0]?.date ?? entry.data.updated,
      categories: about.map((id) => names.get(id) ?? id),
      content: feedHtml(`<p><em>${entry.data.deck}</em></p>${html}`, link),
    };
  });
  return (await Promise.all(items)).sort((a, b) => Number(b.pubDate) - Number(a.pubDate)); // stable: reading order within a day
}
