import { asOutlines } from '#build/pictures/lettering.ts';
import { drawMap, PICTURES, VARIANTS, type MapPicture } from '#features/open-data/maps.ts';

/** Path of a map in the book, from the folder of its chapters. */
export const plateName = ({ id }: MapPicture) => `maps/${id}.svg`;

/** The path of the map that shows a view as it is today. @throws if there is none */
export function plateOf(view: string): string {
  const picture = PICTURES.find((one) => one.view === view && !one.stop);
  if (!picture) throw new Error(`/data/maps/ has no map of the view "${view}"`);
  return plateName(picture);
}

/** Every map, drawn in outlines, since few reading systems have the letters; what it shows is said in the drawing. */
export async function plates(): Promise<{ path: string; svg: string; about: string }[]> {
  const [variant] = VARIANTS;
  return Promise.all(
    PICTURES.map(async (picture) => {
      const drawn = await drawMap(picture, variant!, asOutlines);
      const svg = drawn.svg.replaceAll('paint-order="stroke"', 'style="paint-order:stroke"'); // as a property it is in SVG 2, which EPUBCheck does not know yet
      const about = /<desc>(.*?)<\/desc>/.exec(svg)?.[1] ?? '';
      return { path: plateName(picture), svg, about };
    }),
  );
}
