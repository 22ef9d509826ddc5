import { LICENCE } from '#core/structured-data.ts';

type LonLat = readonly [number, number];
type Coordinates = readonly (LonLat | Coordinates)[] | LonLat;

/** A geometry of the kinds that this site publishes. */
export interface Geometry {
  type: 'Point' | 'LineString' | 'MultiLineString';
  coordinates: Coordinates;
}

/** An entry with where it is; null for one that is only named. */
export interface Located {
  id: string;
  geometry: Geometry | null;
  properties: Record<string, unknown>;
}

const isPosition = (part: Coordinates): part is LonLat => typeof part[0] === 'number';

/** Every position in a geometry. */
const positions = (part: Coordinates): LonLat[] => (isPosition(part) ? [part] : part.flatMap(positions));

/** A FeatureCollection after RFC 7946: WGS 84, longitude first, no `crs`, with a bounding box; the licence is a foreign member. */
export function featureCollection(entries: readonly Located[]) {
  const all = entries.flatMap(({ geometry }) => (geometry ? positions(geometry.coordinates) : []));
  const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
  return {
    type: 'FeatureCollection',
    license: LICENCE,
    bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)],
    features: entries.map(({ id, geometry, properties }) => ({ type: 'Feature', id, geometry, properties })),
  };
}
