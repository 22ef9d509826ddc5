import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { memoise } from '#core/memoise.ts';
import type { Bounds, Point, Ring } from '#core/geo/types.ts';

/** Natural Earth scales that the package world-atlas brings (public domain). */
export type Scale = '10m' | '50m' | '110m';

/** A piece of land: the outer ring first, then lakes that are cut out; degrees. */
export interface Land {
  rings: Polygon['coordinates'];
  bounds: Bounds;
}

/** All land of one scale as single polygons with their extents; read and decoded once. */
export const landOf = memoise((scale: Scale): Land[] => {
  const file = createRequire(`${process.cwd()}/package.json`).resolve(`world-atlas/land-${scale}.json`);
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
  const polygons = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
  );
  return polygons.map((rings) => ({ rings, bounds: boundsOf(rings[0] as unknown as Ring) }));
});

/** Smallest extent around points. */
function boundsOf(points: readonly Point[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** Whether the middle of a piece of land lies in an extent. This is how islands are told apart: by place, never by country. */
export function isCentredIn({ bounds: [w, s, e, n] }: Land, [west, south, east, north]: Bounds): boolean {
  const [lon, lat] = [(w + e) / 2, (s + n) / 2];
  return lon > west && lon < east && lat > south && lat < north;
}
