import { SITE } from '../site.ts';
import { insetBox, insetFrame, viewFrame, viewOf } from '#core/geo/views.ts';
import { memoise } from '#core/memoise.ts';
import { edgeNumbers, graticulePath, neatline } from '#core/geo/neatline.ts';
import { kmPerUnit, SCALE_BAR_UNITS, scaleBar } from '#core/geo/scale-bar.ts';
import { frameOf, middleLat, type Frame } from '#core/geo/mercator.ts';
import { linePath, ringsPath, wholePoint } from '#core/geo/path.ts';
import { DRAWN, outline } from './outline.ts';
import { landOf } from './land.ts';
import { isDisputed } from './units.ts';
import { partsOf, type MapLine } from '#core/geo/lines.ts';
import type { Bounds, ViewName } from '#core/geo/types.ts';

/** The parts of a chart that are the same wherever its view is shown. */
export const furniture = memoise((view: ViewName) => {
  const spec = viewOf(view);
  const frame = viewFrame(view);
  return {
    graticule: graticulePath(frame, spec.graticule),
    bars: neatline(frame, spec.bar),
    numbers: edgeNumbers(frame, spec.graticule, insetBox(view)),
    scale: spec.scaleBar && scaleBar(frame.scale, middleLat(spec.bounds), SCALE_BAR_UNITS),
    kmPerUnit: kmPerUnit(frame.scale, middleLat(spec.bounds)),
  };
});

/** The inset of a view: its land, its size, and how to carry its outlines over into the picture. */
export const insetOf = memoise((view: ViewName) => {
  const spec = viewOf(view).inset;
  const frame = insetFrame(view);
  const main = viewFrame(view);
  const [x, y] = main.project([spec.bounds[0], spec.bounds[3]]);
  const shrink = main.scale / frame.scale;
  const rest = landOf('10m').filter((land) => !isDisputed(land));
  return {
    ...spec,
    height: frame.height,
    land: ringsPath(outline(rest, frame, DRAWN)),
    /** Its extent, outlined in the picture. */
    reach: boxPath(main, spec.bounds),
    /** SVG transform from units of the inset to units of the picture. */
    toMain: `matrix(${round(shrink)} 0 0 ${round(shrink)} ${round(x)} ${round(y)})`,
  };
});

/** The edge of an extent as path data of a picture. */
export function boxPath(frame: Frame, [west, south, east, north]: Bounds): string {
  const [left, top] = frame.project([west, north]).map(Math.round);
  const [right, bottom] = frame.project([east, south]).map(Math.round);
  return `M${left} ${top}H${right}V${bottom}H${left}z`;
}

/** A line on the ground as path data of a picture, in whole units. */
export const groundLine = (frame: Frame, line: MapLine): string =>
  partsOf(line)
    .map((part) => linePath(part.map((at) => wholePoint(frame.project(at)))))
    .join('');

const round = (value: number) => Number(value.toFixed(4));

/** The small map that shows where a chart lies in the area of the dossier. */
export const locatorFrame = memoise(() => frameOf(SITE.area, 100));

/** Land of the small map, only its large shapes. */
export const locatorLand = memoise(() => ringsPath(outline(landOf('110m'), locatorFrame(), { ...DRAWN, smallest: 12, least: 40 })));
