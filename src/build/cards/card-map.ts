import { landOf } from '../geo/land.ts';
import { frameOf } from '#core/geo/mercator.ts';
import { memoise } from '#core/memoise.ts';
import { DRAWN, outline } from '../geo/outline.ts';
import { ringsPath } from '#core/geo/path.ts';
import { nameLines } from '../geo/plan.ts';
import { DISPUTED_IDS, type Bounds, type LonLat, type ViewName } from '#core/geo/types.ts';
import { isDisputed, unitLand } from '../geo/units.ts';
import { VIEWS } from '#core/geo/views.ts';
import { textPath } from './lettering.ts';
import { colour } from './palette.ts';

/** Size of the map on a card. */
export const MAP = { width: 560, height: 630 } as const;

/** Extents that fill it; the map of the whole world would show the islands as a dot. */
const EXTENTS: Record<Exclude<ViewName, 'world'>, Bounds> = {
  islands: [144.4, 42.45, 149.2, 46.3],
  chain: [140, 40.6, 160, 55],
  region: [125, 27, 165, 57],
};

/** A place with both its names. */
interface Named {
  id: string;
  name: string;
  altName?: string | undefined;
}

/** The map of a card as SVG, its upper left corner at (0, 0): land, the disputed places, and their names where there is room. */
export const cardMap = memoise((view: ViewName): string => {
  const frame = frameOf(EXTENTS[view === 'world' ? 'region' : view], MAP.width);
  const rest = outline(
    landOf(view === 'islands' ? '10m' : '50m').filter((land) => !isDisputed(land)),
    frame,
    DRAWN,
  );
  const disputed = DISPUTED_IDS.map((id) => ringsPath(outline(unitLand(id), frame, { ...DRAWN, decimals: 1, smallest: 0.5, least: 0 }), 1));
  const line = view === 'islands' ? 1.5 : 2.5; // small islands need a stronger edge
  return `<rect width="${MAP.width}" height="${MAP.height}" fill="${colour('sea')}"/>
<path d="${ringsPath(rest)}" fill="${colour('land')}" stroke="${colour('coast')}"/>
<path d="${disputed.join('')}" fill="${colour('claim')}" stroke="${colour('claim-ink')}" stroke-width="${line}"/>`;
});

/** Both names of the disputed places, lettered at the same size, as on the map of the site. */
export function cardNames(view: ViewName, places: readonly Named[]): string {
  if (view !== 'islands') return '';
  const frame = frameOf(EXTENTS.islands, MAP.width);
  const names = places.flatMap((place) => {
    const anchor = VIEWS.islands.labels[place.id];
    if (!anchor) return [];
    const [x, y] = frame.project(anchor.at as LonLat);
    return nameLines(place).map((name, i) => textPath(name, Math.round(x) + 10, Math.round(y) + 14 + i * 25, 22, 600));
  });
  return `<path d="${names.join('')}" fill="${colour('ink')}" stroke="${colour('sea')}" stroke-width="4" paint-order="stroke"/>`;
}
