import { CONTROL_UNITS, type ControlUnit } from '#core/geo/control.ts';
import { landOf } from './land.ts';
import { ringsPath } from '#core/geo/path.ts';
import { smallFrame } from '#core/geo/views.ts';
import { memoise } from '#core/memoise.ts';
import { DRAWN, outline } from './outline.ts';
import { controlShape } from './shapes.ts';
import { strokesFor } from './strokes.ts';
import { isUnit, unitLand } from './units.ts';

/** Small maps are drawn in few units; what changed hands has a decimal, so that islets keep their shape. */
const GROUND = { ...DRAWN, smallest: 1.2, least: 2 };
const UNIT = { ...DRAWN, decimals: 1, smallest: 0.5, least: 0 };

/** Land that never changed hands, as path data of a small map. */
export const smallLand = memoise(() => {
  const rest = landOf('10m').filter((land) => !isUnit(land));
  return ringsPath(outline(rest, smallFrame(), GROUND), GROUND.decimals);
});

/** Each area that changed hands, as path data of a small map. */
export const smallUnits = memoise(() => {
  return Object.fromEntries(CONTROL_UNITS.map((unit) => [unit, controlShape(unit, smallFrame(), UNIT)]));
});

/** Silhouettes are drawn with a thick edge: whole units are enough, and what is too small for them becomes a stroke. */
const SILHOUETTE = { ...UNIT, decimals: 0, smallest: 1.5 };

/** Each area that changed hands, as path data of a small map for a thick stroke. */
export const silhouettes = memoise(() => {
  const shape = (unit: ControlUnit) => controlShape(unit, smallFrame(), SILHOUETTE) || strokesFor(unitLand(unit), smallFrame());
  return Object.fromEntries(CONTROL_UNITS.map((unit) => [unit, shape(unit)]));
});
