import type { Bounds, LonLat, Point } from './types.ts';

const RADIANS = Math.PI / 180;

/** Height of a latitude (degrees) above the equator in Web Mercator, in degrees of longitude: ln tan(45° + φ/2). */
export const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;

/** Latitude in degrees of a Mercator height; the inverse of {@link mercatorY}. */
export const mercatorLat = (y: number): number => (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS;

/** One extent drawn at one width: how degrees become units of the picture. */
export interface Frame {
  bounds: Bounds;
  /** Size in units of the viewBox. */
  width: number;
  height: number;
  /** Units for one degree of longitude. */
  scale: number;
  project: (at: LonLat) => Point;
  unproject: (point: Point) => LonLat;
}

/**
 * Sets up the Web Mercator picture of an extent (the projection Leaflet calls EPSG:3857, so that both agree to the pixel).
 *
 * @param bounds Degrees, WGS 84.
 * @param width Units of the viewBox; the height follows from the extent, rounded to a whole unit.
 */
export function frameOf(bounds: Bounds, width: number): Frame {
  const [west, , east, north] = bounds;
  const scale = width / (east - west);
  const top = mercatorY(north);
  const height = Math.round((top - mercatorY(bounds[1])) * scale);
  /** Brings a longitude into the turn of the globe that the picture shows. */
  const turn = (lon: number) => ((((lon - west + 30) % 360) + 360) % 360) - 30;
  return {
    bounds,
    width,
    height,
    scale,
    project: ([lon, lat]) => [turn(lon) * scale, (top - mercatorY(lat)) * scale],
    unproject: ([x, y]) => [west + x / scale, mercatorLat(top - y / scale)],
  };
}

/** Whether a place lies in the picture, at least `margin` units from its edge. */
export function isInside(frame: Frame, at: LonLat, margin = 0): boolean {
  const [x, y] = frame.project(at);
  return x >= margin && y >= margin && x <= frame.width - margin && y <= frame.height - margin;
}

/** Latitude in the middle of a picture, degrees: the scale bar holds there. */
export const middleLat = ([, south, , north]: Bounds): number => mercatorLat((mercatorY(south) + mercatorY(north)) / 2);
