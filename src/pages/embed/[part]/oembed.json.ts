import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '#core/addresses.ts';
import { embed, embedCode, EMBEDS, type EmbedPart } from '#features/atlas/embeds.ts';
import { SITE } from '#model/site.ts';

export const getStaticPaths: GetStaticPaths = () => EMBEDS.map(({ part }) => ({ params: { part } }));

/** How to embed a part, as https://oembed.com says it: one static answer a part, since nothing here depends on the question. */
export const GET: APIRoute = ({ params, site }) => {
  const part = params.part as EmbedPart;
  const { title, height } = embed(part);
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: SITE.name,
    provider_url: new URL(href('/'), site).href,
    html: embedCode(part, new URL(href(`/embed/${part}/`), site)),
    width: null,
    height,
  });
};
