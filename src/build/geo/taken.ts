import { CONTAINERS, labelBox, TYPE_SIZES, type Box, type Label } from '#core/geo/labels.ts';
import { edgeNumbers } from '#core/geo/neatline.ts';
import { SCALE_BAR_UNITS } from '#core/geo/scale-bar.ts';
import type { ViewName } from '#core/geo/types.ts';
import { insetBox, viewFrame, viewOf } from '#core/geo/views.ts';
import { insetOf } from './drawing.ts';

/** The degrees along the edge, which wider pictures have; see map.css for their size and MapDrawing.astro for their place. */
function numberBoxes(view: ViewName, type: number): Box[] {
  if (type > TYPE_SIZES[2]) return [];
  return edgeNumbers(viewFrame(view), viewOf(view).graticule, insetBox(view)).map(({ x, y, text }) =>
    labelBox({ anchor: [x ? x + 4 : 9, y ? y - 4 : 17], align: 'start', lines: [text], size: 0.7, rise: 0 }, type),
  );
}

/** Room of the three buttons of the live map, in CSS pixels. */
const BUTTONS = { width: 139, height: 51 };

/** The same in units of the picture, where type has this size; see `buttons.ts`. */
function buttonsBox(view: ViewName, type: number): Box {
  const frame = viewFrame(view);
  const unit = frame.width / (CONTAINERS[TYPE_SIZES.findIndex((size) => size === type)] ?? CONTAINERS[0]);
  const [width, height] = [BUTTONS.width * unit, BUTTONS.height * unit];
  const [vertical, side] = viewOf(view).buttons.split('-');
  const left = side === 'left' ? 0 : frame.width - width;
  const top = vertical === 'top' ? 0 : frame.height - height;
  return [left, top, left + width, top + height];
}

/** Boxes that names of places must keep clear of, at a type size. */
export function takenBoxes(view: ViewName, fixed: readonly Label[]): (type: number) => Box[] {
  const { inset, locator, scaleBar } = viewOf(view);
  const { x, y, width, height } = { ...inset, height: insetOf(view).height };
  const solid: Box[] = [[x, y, x + width, y + height]];
  if (locator) solid.push([locator[0], locator[1], locator[0] + 100, locator[1] + 110]);
  if (scaleBar) solid.push([scaleBar[0] - 8, scaleBar[1] - 30, scaleBar[0] + SCALE_BAR_UNITS + 10, scaleBar[1] + 30]);
  return (type) => [...solid, ...numberBoxes(view, type), buttonsBox(view, type), ...fixed.map((label) => labelBox(label, type))];
}
