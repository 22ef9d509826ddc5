import { origins } from 'virtual:atlas';
import { geoDistance } from 'd3-geo';
import { formatPosition } from '../position.ts';
import type { Words } from '../words.ts';
import type { LonLat } from './types.ts';

/** Mean radius of the Earth in km (IUGG). */
export const EARTH_KM = 6371.0088;

const RADIANS = Math.PI / 180;
const WINDS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;

/** Great-circle distance in km, on a sphere. */
export const distanceKm = ([lonA, latA]: LonLat, [lonB, latB]: LonLat): number => geoDistance([lonA, latA], [lonB, latB]) * EARTH_KM;

/** Direction in which one sets out along the great circle from the first place to the second (initial bearing), as one of eight winds. */
export function direction([lonA, latA]: LonLat, [lonB, latB]: LonLat): (typeof WINDS)[number] {
  const turn = (lonB - lonA) * RADIANS;
  const y = Math.sin(turn) * Math.cos(latB * RADIANS);
  const x = Math.cos(latA * RADIANS) * Math.sin(latB * RADIANS) - Math.sin(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.cos(turn);
  const eighth = Math.round(Math.atan2(y, x) / (Math.PI / 4));
  return WINDS[(eighth + 8) % 8] as (typeof WINDS)[number];
}

/**
 * Where a place lies, in the language of `t`; directions are left out for places so far away that they say nothing.
 * @param bearings what the point from which directions are told is called, where not as in the atlas.
 */
export function positionInWords(t: Words, at: LonLat, bearings?: string): string {
  const from = origins.find((origin) => origin.bearings);
  const km = from?.at && distanceKm(from.at, at);
  const near = km !== undefined && km > 1 && km < 2500;
  const position = formatPosition(t, at, 0, 1);
  return near && from?.at
    ? t('map.position', { direction: direction(from.at, at).replace('-', ''), from: bearings ?? from.bearings, position })
    : position;
}
