import { views } from 'virtual:atlas';
import { frameOf, type Frame } from './mercator.ts';
import { memoise } from '../memoise.ts';
import type { ViewName } from './types.ts';

/** What is particular to one picture, see `view` in `src/model/atlas.ts`; everything else follows from its extent. */
export type ViewSpec = (typeof views)[number];

/** Which side of its anchor a label stands on, as SVG's text-anchor. */
export type Align = ViewSpec['labels'][number]['align'];

/** Width of every picture in units. */
export const WIDTH = 640;

/** Ids of all pictures. */
export const VIEW_NAMES: readonly ViewName[] = views.map(({ id }) => id);

/** What is particular to a picture. Throws for an id that is none. */
export function viewOf(id: ViewName): ViewSpec {
  const view = views.find((one) => one.id === id);
  if (!view) throw new Error(`there is no view "${id}"`);
  return view;
}

/** The picture that the site takes by itself: of the disputed places, of the atlas, of places far away. */
export const viewFor = (role: NonNullable<ViewSpec['role']>): ViewName => views.find((one) => one.role === role)?.id ?? '';

/** The picture of a view in Web Mercator, computed once. */
export const viewFrame = memoise((view: ViewName): Frame => frameOf(viewOf(view).bounds, WIDTH));

/** Width of a small map in units. */
const SMALL = 220;

/** The frame of one small map: what changed hands, and no more. */
export const smallFrame = memoise((): Frame => {
  const { small, bounds } = viewOf(viewFor('wide'));
  return frameOf(small ?? bounds, SMALL);
});

/** Left, top, right, bottom of the inset in a view. */
export function insetBox(view: ViewName): readonly number[] {
  const { x, y, width } = viewOf(view).inset;
  return [x, y, x + width, y + insetFrame(view).height];
}

/** The inset of a view, in units of its own. */
export const insetFrame = memoise((view: ViewName): Frame => frameOf(viewOf(view).inset.bounds, viewOf(view).inset.width));
