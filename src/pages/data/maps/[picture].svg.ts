import type { APIRoute } from 'astro';
import { asText } from '#build/pictures/lettering.ts';
import { drawMap, mapRoutes, type MapPicture, type Variant } from '#features/open-data/maps.ts';

export const getStaticPaths = mapRoutes;

/** A map as a drawing that can be edited: its letters are text. */
export const GET: APIRoute<{ picture: MapPicture; variant: Variant }> = async ({ props: { picture, variant } }) => {
  const { svg } = await drawMap(picture, variant, asText);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
