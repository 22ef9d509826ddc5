import { CONTROL_UNITS, DISPUTED_IDS, type ControlUnit } from '#core/geo/control.ts';
import { landOf } from './land.ts';
import type { Shapes } from '#core/geo/geometry-file.ts';
import type { Frame } from '#core/geo/mercator.ts';
import { memoise } from '#core/memoise.ts';
import { DRAWN, DRAWN_COAST, DRAWN_WIDE, FULL, outline, type Detail } from './outline.ts';
import { ringsPath } from '#core/geo/path.ts';
import type { DisputedId, ViewName } from '#core/geo/types.ts';
import { cutOf, isDisputed, unitLand } from './units.ts';
import { insetFrame, viewFrame, viewOf } from '#core/geo/views.ts';

/** Disputed places that are too small for the picture and drawn in its inset. */
export const drawnInInset = (view: ViewName): readonly DisputedId[] => viewOf(view).inset.units;

/** The frame in whose units a disputed place is drawn. */
export const frameFor = (view: ViewName, id: DisputedId): Frame => (drawnInInset(view).includes(id) ? insetFrame(view) : viewFrame(view));

/** Islets must never be lost to simplification. */
const keepAll = (detail: Detail): Detail => ({ ...detail, least: 0, pad: 20 });

/** How closely the coasts of the first picture of a view are followed. */
const coastDetail = (view: ViewName): Detail => (viewOf(view).coast === 'close' ? DRAWN_COAST : DRAWN_WIDE);

/** All land but the disputed places, as rings of the first picture. */
export const drawnRings = memoise((view: ViewName) =>
  outline(
    landOf(viewOf(view).scale).filter((land) => !isDisputed(land)),
    viewFrame(view),
    coastDetail(view),
  ),
);

/** Outlines of a view: for the first picture in whole units, or as exactly as Natural Earth has them. */
export const shapesOf = memoise((view: ViewName, exact: boolean): Shapes => {
  const { fullScale, coast } = viewOf(view);
  const close = coast === 'close';
  const detail = exact ? { ...FULL, decimals: close ? 2 : 1, smallest: close ? 0 : 0.05 } : DRAWN;
  const exactLand = () =>
    outline(
      landOf(fullScale).filter((land) => !isDisputed(land)),
      viewFrame(view),
      detail,
    );
  return {
    land: exact ? ringsPath(exactLand(), detail.decimals) : ringsPath(drawnRings(view), coastDetail(view).decimals),
    disputed: Object.fromEntries(
      DISPUTED_IDS.map((id) => [id, ringsPath(outline(unitLand(id), frameFor(view, id), keepAll(detail)), detail.decimals)]),
    ),
  };
});

/** Outline of an area that changed hands, in units of a picture. */
export const controlShape = (unit: ControlUnit, frame: Frame, detail: Detail): string =>
  ringsPath(outline(unitLand(unit), frame, detail, cutOf(unit)), detail.decimals);

/** All areas that changed hands, in units of a view's picture. */
export const controlShapes = memoise((view: ViewName): Record<ControlUnit, string> => {
  const detail = keepAll({ ...FULL, smallest: viewOf(view).role === 'near' ? 0 : 0.02 });
  return Object.fromEntries(CONTROL_UNITS.map((unit) => [unit, controlShape(unit, viewFrame(view), { ...detail, pad: FULL.pad })]));
});
