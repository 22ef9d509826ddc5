import sharp from 'sharp';
import { asOutlines } from '#build/pictures/lettering.ts';
import { pngOf } from '#build/pictures/png.ts';
import { drawMap, PICTURES, VARIANTS } from '#features/open-data/maps.ts';

/** A map of `/data/maps/` for a document: the pixels, and their size. */
export interface MapImage {
  png: Uint8Array;
  width: number;
  height: number;
}

/** The map of a view as it is today, with its title, legend and credit in the picture. @throws if there is no such map */
export async function mapImage(view: string): Promise<MapImage> {
  const picture = PICTURES.find((one) => one.view === view && !one.stop);
  const [variant] = VARIANTS;
  if (!picture || !variant) throw new Error(`/data/maps/ has no map of the view "${view}"`);
  const { svg, credit } = await drawMap(picture, variant, asOutlines);
  const png = await pngOf(svg, credit);
  const { width, height } = await sharp(png).metadata();
  return { png: Uint8Array.from(png), width, height };
}
