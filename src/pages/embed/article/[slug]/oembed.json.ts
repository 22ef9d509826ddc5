import type { APIRoute } from 'astro';
import { ARTICLE_HEIGHT, embedArticlePath } from '#features/teach/embed-article.ts';
import { oembed } from '#features/atlas/embeds.ts';
import { articles, type Article } from '#queries/record.ts';

export const getStaticPaths = async () => (await articles()).map((article) => ({ params: { slug: article.id }, props: { article } }));

/** How to embed an article. */
export const GET: APIRoute = ({ props }) => {
  const { id, data } = (props as { article: Article }).article;
  return Response.json(oembed({ title: data.title, height: ARTICLE_HEIGHT }, embedArticlePath(id)));
};
