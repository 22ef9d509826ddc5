import type { Point, Ring } from '#core/geo/types.ts';

/** Twice the area of a triangle, in square units. */
const triangle = (a: Point, b: Point, c: Point): number => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));

/** Area of a ring in square units (shoelace formula). */
export function ringArea(ring: Ring): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

/**
 * Drops the points that matter least to the shape, smallest triangle first (Visvalingam and Whyatt 1993).
 *
 * @param smallest Triangles below this area, in square units, go; at least four points stay.
 */
export function simplify(ring: Ring, smallest: number): Ring {
  const points = [...ring];
  while (points.length > 4) {
    let least = Infinity;
    let at = -1;
    for (let i = 0; i < points.length; i++) {
      const before = points[(i + points.length - 1) % points.length] as Point;
      const after = points[(i + 1) % points.length] as Point;
      const area = triangle(before, points[i] as Point, after) / 2;
      if (area < least) [least, at] = [area, i];
    }
    if (least >= smallest) break;
    points.splice(at, 1);
  }
  return points;
}

/** Rounds to `decimals` places and drops points that fall on their neighbour. */
export function snap(ring: Ring, decimals: number): Ring {
  const unit = 10 ** decimals;
  const round = (value: number) => Math.round(value * unit) / unit;
  return ring
    .map(([x, y]): Point => [round(x), round(y)])
    .filter(([x, y], i, all) => {
      const [px, py] = all[(i + all.length - 1) % all.length] as Point;
      return all.length === 1 || x !== px || y !== py;
    });
}
