import { DISPUTED_IDS } from '#core/geo/control.ts';
import type { Box } from '#core/geo/labels.ts';
import { partsOf, type MapLine } from '#core/geo/lines.ts';
import type { Point, ViewName } from '#core/geo/types.ts';
import { insetBox, viewFrame, viewOf } from '#core/geo/views.ts';
import { memoise } from '#core/memoise.ts';
import { drawnRings } from './shapes.ts';
import { unitLand } from './units.ts';
import { DRAWN, outline } from './outline.ts';

/** Distance between two points at which a line is looked at, and room around each, in units of the picture. */
const STEP = 5;
const ROOM = 2;

/** Points along a line of points, so close that no name fits between two. */
function along(points: readonly Point[]): Point[] {
  return points.flatMap(([x, y], i) => {
    const [nextX, nextY] = points[i + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / STEP));
    return Array.from({ length: steps }, (_, k): Point => [x + ((nextX - x) * k) / steps, y + ((nextY - y) * k) / steps]);
  });
}

const around = ([x, y]: Point): Box => [x - ROOM, y - ROOM, x + ROOM, y + ROOM];
const closed = (ring: readonly Point[]): Point[] => (ring[0] ? [...ring, ring[0]] : []);

/** Coasts of a view as small boxes side by side: all land where islands are looked at, and the disputed places. */
const coasts = memoise((view: ViewName): Box[] => {
  const [left = 0, top = 0, right = 0, bottom = 0] = insetBox(view);
  const disputed = DISPUTED_IDS.flatMap((id) => outline(unitLand(id), viewFrame(view), { ...DRAWN, least: 0, decimals: 1, smallest: 1 }));
  /** Where land is only the ground, names of towns may run across its coasts. */
  const land = viewOf(view).coast === 'close' ? drawnRings(view) : [];
  return [...land, ...disputed]
    .flatMap((ring) => along(closed(ring)))
    .filter(([x, y]) => x < left || x > right || y < top || y > bottom)
    .map(around);
});

/** What no name in a picture may cross: coasts and lines, as small boxes side by side. */
export function obstacles(view: ViewName, lines: readonly MapLine[]): Box[] {
  const frame = viewFrame(view);
  const drawn = lines.flatMap((line) => partsOf(line)).flatMap((part) => along(part.map((at) => frame.project(at))));
  return [...coasts(view), ...drawn.map(around)];
}
