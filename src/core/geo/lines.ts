import { LAST_STOP } from './control.ts';
import { isInside, type Frame } from './mercator.ts';
import type { LonLat } from './types.ts';

/** A feature of content/borders.geojson, as far as the map needs it. */
export interface MapLine {
  id: string;
  geometry: { type: 'LineString'; coordinates: LonLat[] } | { type: 'MultiLineString'; coordinates: LonLat[][] };
  properties: {
    name: string;
    legend?: string | undefined;
    from: string;
    to: string;
    kind: 'border' | 'control' | 'claim' | 'proposal';
    claimedBy: string | null;
    note: string;
  };
}

/** Picks the named lines, in the order in which they are named; without names those of today. */
export const drawnLines = (lines: readonly MapLine[], ids: readonly string[] = LAST_STOP.borders): MapLine[] =>
  ids.flatMap((id) => lines.filter((line) => line.id === id));

/** The pieces of a line. */
export const partsOf = ({ geometry }: MapLine): LonLat[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;

/** Whether a line has a point in a picture. */
export const reaches = (line: MapLine, frame: Frame): boolean =>
  partsOf(line)
    .flat()
    .some((at) => isInside(frame, at));
