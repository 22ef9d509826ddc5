import type { APIRoute } from 'astro';
import { asOutlines } from '#build/pictures/lettering.ts';
import { pngOf } from '#build/pictures/png.ts';
import { drawMap, mapRoutes, type MapPicture, type Variant } from '#features/open-data/maps.ts';

export const getStaticPaths = mapRoutes;

/** A map in pixels, for slides and papers; its letters are outlines, so that every machine draws the same. */
export const GET: APIRoute<{ picture: MapPicture; variant: Variant }> = async ({ props: { picture, variant } }) => {
  const { svg, credit } = await drawMap(picture, variant, asOutlines);
  return new Response(Uint8Array.from(await pngOf(svg, credit)), { headers: { 'Content-Type': 'image/png' } });
};
