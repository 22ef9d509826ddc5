import { CONTROL_UNITS, type ControlUnit } from './control.ts';
import { landOf } from './land.ts';
import { frameOf } from './mercator.ts';
import { memoise } from './memoise.ts';
import { DRAWN, outline } from './outline.ts';
import { ringsPath } from './path.ts';
import { controlShape } from './shapes.ts';

/** Small maps of the chain are drawn 220 units wide, with a decimal so that islets keep their shape. */
const DETAIL = { ...DRAWN, decimals: 1, smallest: 0.4, least: 0.5 };

/** The frame of one small map: what changed hands, and no more. */
export const smallFrame = memoise(() => frameOf([140.6, 42.2, 157.4, 52.2], 220));

/** All land, as path data of a small map. */
export const smallLand = memoise(() => ringsPath(outline(landOf('10m'), smallFrame(), DETAIL), DETAIL.decimals));

/** Each area that changed hands, as path data of a small map. */
export const smallUnits = memoise(() => {
  const keep = { ...DETAIL, smallest: 0.1, least: 0 };
  return Object.fromEntries(CONTROL_UNITS.map((unit) => [unit, controlShape(unit, smallFrame(), keep)])) as Record<ControlUnit, string>;
});
