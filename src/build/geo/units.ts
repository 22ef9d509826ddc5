import { isCentredIn, landOf, type Land } from './land.ts';
import { memoise } from '#core/memoise.ts';
import { DISPUTED_IDS, type Bounds } from '#core/geo/types.ts';

/**
 * Areas that changed hands, each with the extent in which the middles of its polygons lie.
 * Natural Earth draws the spit of Notsuke (Hokkaido, 145.3 E 43.57 N) as an island of its own: no extent may reach it.
 */
const EXTENTS = {
  iturup: [146.8, 44.3, 149, 45.6],
  kunashir: [145.5, 43.8, 146.7, 44.6],
  shikotan: [146.5, 43.65, 147, 43.95],
  habomai: [145.84, 43.3, 146.5, 43.7],
  urup: [149.4, 45.5, 150.9, 46.6],
  'northern-kurils': [151, 46.6, 156.6, 51],
  sakhalin: [141.5, 45.8, 145, 54.5],
} as const satisfies Record<string, Bounds>;

/** An area that changed hands; Sakhalin is one here and is parted at 50° N where it is drawn. */
export type UnitId = keyof typeof EXTENTS;

/** Islets of the Habomai group that are too small for Natural Earth 1:10m: drawn as dots, from the positions in places.yaml. */
export const ISLETS_TOO_SMALL = {
  signalny: [145.858, 43.395],
  anuchin: [146, 43.367],
  dyomin: [146.167, 43.417],
  oskolki: [146.417, 43.583],
} as const;

/** The polygons of one area, at 1:10m. */
export const unitLand = memoise((id: UnitId): Land[] => landOf('10m').filter((land) => isCentredIn(land, EXTENTS[id])));

/** Whether a polygon, of any scale, belongs to one of the four disputed places. */
export const isDisputed = (land: Land): boolean => DISPUTED_IDS.some((id) => isCentredIn(land, EXTENTS[id]));

/** Whether a polygon, of any scale, belongs to any area that changed hands. */
export const isUnit = (land: Land): boolean => Object.values(EXTENTS).some((extent) => isCentredIn(land, extent));
