import { landOf } from '../geo/land.ts';
import { frameOf } from '#core/geo/mercator.ts';
import { memoise } from '#core/memoise.ts';
import { DRAWN, outline } from '../geo/outline.ts';
import { ringsPath } from '#core/geo/path.ts';
import { DISPUTED_IDS } from '#core/geo/control.ts';
import type { ViewName } from '#core/geo/types.ts';
import { isDisputed, unitLand } from '../geo/units.ts';
import { viewOf } from '#core/geo/views.ts';
import { textPath } from './lettering.ts';
import { colour } from './palette.ts';

/** Size of the map on a card. */
export const MAP = { width: 560, height: 630 } as const;

/** The map of a card as SVG, its upper left corner at (0, 0): land, the disputed places, and their names where there is room. */
export const cardMap = memoise((view: ViewName): string => {
  const near = viewOf(view).role === 'near';
  const frame = frameOf(viewOf(view).card, MAP.width);
  const rest = outline(
    landOf(near ? '10m' : '50m').filter((land) => !isDisputed(land)),
    frame,
    DRAWN,
  );
  const disputed = DISPUTED_IDS.map((id) => ringsPath(outline(unitLand(id), frame, { ...DRAWN, decimals: 1, smallest: 0.5, least: 0 }), 1));
  const line = near ? 1.5 : 2.5; // small islands need a stronger edge
  return `<rect width="${MAP.width}" height="${MAP.height}" fill="${colour('sea')}"/>
<path d="${ringsPath(rest)}" fill="${colour('land')}" stroke="${colour('coast')}"/>
<path d="${disputed.join('')}" fill="${colour('claim')}" stroke="${colour('claim-ink')}" stroke-width="${line}"/>`;
});

/** Both names of the disputed places, lettered at the same size, as on the map of the site. */
export function cardNames(view: ViewName): string {
  const { role, card, labels } = viewOf(view);
  if (role !== 'near') return '';
  const frame = frameOf(card, MAP.width);
  const names = labels
    .filter(({ look }) => look === 'name')
    .flatMap(({ at, lines }) => {
      const [x, y] = frame.project(at);
      return lines.map((name, i) => textPath(name, Math.round(x) + 10, Math.round(y) + 14 + i * 25, 22, 600));
    });
  return `<path d="${names.join('')}" fill="${colour('ink')}" stroke="${colour('sea')}" stroke-width="4" paint-order="stroke"/>`;
}
