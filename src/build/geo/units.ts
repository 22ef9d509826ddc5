import { units } from 'virtual:atlas';
import { DISPUTED_IDS, type ControlUnit } from '#core/geo/control.ts';
import { memoise } from '#core/memoise.ts';
import { isCentredIn, landOf, type Land } from './land.ts';
import type { Cut } from './outline.ts';

const extentOf = (id: ControlUnit) => units.find((unit) => unit.id === id)?.extent ?? [0, 0, 0, 0];

/** The polygons of one area, at 1:10m; an area that is parted at a parallel has those of the whole, see {@link cutOf}. */
export const unitLand = memoise((id: ControlUnit): Land[] => landOf('10m').filter((land) => isCentredIn(land, extentOf(id))));

/** The parallels at which an area is parted from its land. */
export function cutOf(id: ControlUnit): Cut {
  const { north, south } = units.find((unit) => unit.id === id) ?? {};
  return { ...(north !== undefined && { north }), ...(south !== undefined && { south }) };
}

/** Whether a polygon, of any scale, belongs to one of the disputed places. */
export const isDisputed = (land: Land): boolean => DISPUTED_IDS.some((id) => isCentredIn(land, extentOf(id)));

/** Whether a polygon, of any scale, belongs to any area that changed hands. */
export const isUnit = (land: Land): boolean => units.some(({ extent }) => isCentredIn(land, extent));
