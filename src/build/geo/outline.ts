import { geoMercator, geoStream } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Land } from './land.ts';
import type { Frame } from '#core/geo/mercator.ts';
import { mercatorY } from '#core/geo/mercator.ts';
import { ringArea, simplify, snap } from './simplify.ts';
import type { Bounds, Point, Ring } from '#core/geo/types.ts';

/** How closely an outline follows the coast. */
export interface Detail {
  /** Decimal places of a unit. */
  decimals: number;
  /** Triangles smaller than this many square units are dropped. */
  smallest: number;
  /** Islands smaller than this many square units are left out. */
  least: number;
  /** How far outside the picture outlines are cut off, as a share of its size; coasts along the cut must stay out of sight. */
  pad: number;
}

/** Parallels, in degrees, beyond which nothing is wanted. */
export interface Cut {
  north?: number;
  south?: number;
}

/** For the first view: whole units, cut just outside the picture. */
export const DRAWN: Detail = { decimals: 0, smallest: 5, least: 4, pad: 0.02 };

/** For the first view of a near extent: coasts around the disputed places, which are followed more closely. */
export const DRAWN_COAST: Detail = { ...DRAWN, smallest: 10 };

/** For the first view of wide extents, where coasts are only the ground on which places stand. */
export const DRAWN_WIDE: Detail = { ...DRAWN, smallest: 4.5, least: 6 };

/** For a map that is moved: everything Natural Earth has, a third of the picture further on each side. */
export const FULL: Detail = { decimals: 2, smallest: 0, least: 0, pad: 0.36 };

/** Projects land into a picture, cuts it to size (or at a parallel), simplifies and rounds it. Returns rings in units of the picture. */
export function outline(land: readonly Land[], frame: Frame, detail: Detail, cut: Cut = {}): Ring[] {
  const near = land.filter(({ bounds }) => reaches(bounds, frame));
  const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: near.map(({ rings }) => rings) };
  return projected(shape, frame, detail.pad, cut)
    .filter((ring) => ringArea(ring) >= detail.least)
    .map((ring) => snap(simplify(ring, detail.smallest), detail.decimals))
    .filter((ring) => ring.length > 2);
}

/** Whether an extent comes within half a picture of a picture. Land further off need not be projected at all. */
function reaches([west, south, east, north]: Bounds, { bounds: [w, s, e, n] }: Frame): boolean {
  const [padX, padY] = [(e - w) / 2, (n - s) / 2];
  const turns = [0, 360].some((turn) => west + turn < e + padX && east + turn > w - padX);
  return turns && south < n + padY && north > s - padY;
}

/** Runs a shape through d3-geo's Mercator and its clipping, and collects the rings. */
function projected(shape: MultiPolygon, frame: Frame, pad: number, { north, south }: Cut): Ring[] {
  const { bounds, width, height, scale } = frame;
  const [padX, padY] = [width * pad, height * pad];
  const middle = (bounds[0] + bounds[2]) / 2;
  const projection = geoMercator()
    .rotate([-middle, 0])
    .scale((scale * 180) / Math.PI)
    .translate([width / 2, mercatorY(bounds[3]) * scale])
    .precision(0)
    .clipExtent([
      [-padX, north === undefined ? -padY : frame.project([0, north])[1]],
      [width + padX, south === undefined ? height + padY : frame.project([0, south])[1]],
    ]);
  const rings: Ring[] = [];
  let ring: Ring = [];
  const sink = {
    point: (x: number, y: number) => void ring.push([x, y] as Point),
    lineStart: () => void (ring = []),
    lineEnd: () => void (ring.length > 2 && rings.push(ring)),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(shape, projection.stream(sink));
  return rings;
}
