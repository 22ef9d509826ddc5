import type { APIRoute, GetStaticPaths } from 'astro';
import { embed, embedPath, EMBEDS, oembed, type EmbedPart } from '#features/atlas/embeds.ts';

export const getStaticPaths: GetStaticPaths = () => EMBEDS.map(({ part }) => ({ params: { part } }));

/** How to embed a part of the atlas. */
export const GET: APIRoute = ({ params }) => {
  const part = params.part as EmbedPart;
  return Response.json(oembed(embed(part), embedPath(part)));
};
