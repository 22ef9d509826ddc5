import { origins } from 'virtual:atlas';
import { geoDistance } from 'd3-geo';
import { latitude, longitude } from './neatline.ts';
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

/** A position as people say it: "45.0° N, 147.6° E". No line ends between degrees and their letter. */
export const coordinates = ([lon, lat]: LonLat): string =>
  `${latitude(Number(lat.toFixed(1)))}, ${longitude(Number(lon.toFixed(1)))}`.replaceAll('° ', '°\u00a0');

/** Where a place lies, in words; directions are left out for places so far away that they say nothing. */
export function positionInWords(at: LonLat): string {
  const from = origins.find(({ bearings }) => bearings);
  const km = from?.at && distanceKm(from.at, at);
  const near = km !== undefined && km > 1 && km < 2500;
  return (near && from?.at ? `${direction(from.at, at)} of ${from.bearings}; ` : '') + coordinates(at);
}

/** "16 km from the next cape." */
export const distanceInWords = ({ km, from }: { km: number; from: string }): string =>
  `${km}\u00a0km from ${origins.find(({ id }) => id === from)?.name ?? from}.`;
