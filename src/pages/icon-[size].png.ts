import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { ICON_SIZES } from '#build/cards/icons.ts';

export const getStaticPaths = (() => ICON_SIZES.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

/** The icon of the site in pixels. */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params.size);
  const svg = await readFile('public/favicon.svg');
  const png = await sharp(svg, { density: 72 * (size / 32) })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
