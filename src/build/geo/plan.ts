import { labelBox, placeLabels, type Box, type Label, type Placed } from '#core/geo/labels.ts';
import { isInside } from '#core/geo/mercator.ts';
import { wholePoint } from '#core/geo/path.ts';
import { DISPUTED_IDS, type LonLat, type ViewName } from '#core/geo/types.ts';
import { viewFrame, VIEWS } from '#core/geo/views.ts';
import { yearLabels } from '#core/geo/year-labels.ts';
import { insetOf } from './drawing.ts';
import { SCALE_BAR_UNITS } from '#core/geo/scale-bar.ts';

/** A place as the map needs it; the fields of content/places.yaml, with `at` left out where no position is known. */
export interface MapPlace {
  id: string;
  /** Russian-based or usual English name. */
  name: string;
  /** Japanese-based English name, where it differs. */
  altName?: string | undefined;
  at?: LonLat | undefined;
  kind: string;
  ja?: { text: string; latin?: string | undefined } | undefined;
  ru?: { text: string; latin?: string | undefined } | undefined;
  href: string;
  /** Who administers and claims it; the disputed places have a sentence of their own. */
  status?: string | undefined;
  /** Shortest distance to Hokkaido and the id of the point it is measured from. */
  distanceKm?: { km: number; from: string } | undefined;
  /** A further sentence for the list, such as why it is on the map. */
  note?: string | undefined;
}

/** A name as it is written into the picture. */
export interface DrawnLabel extends Placed {
  id: string;
  look: 'name' | 'place' | 'sea' | 'land' | 'line';
  dot: boolean;
}

/** Lines for the labels of the two lines on the ground: what, whose, since when. */
export const LINE_LABELS: Record<string, string[]> = {
  'claim-japan': ['Border claimed', 'by Japan (that', 'of 1855)'],
  'line-of-control': ['Line of actual', 'control since', 'September 1945'],
};

const DOTTED = new Set(['settlement', 'city', 'cape']);

/** Both names, one to a line, the same size; one line where both languages share the name. */
export const nameLines = ({ id, name, altName }: Pick<MapPlace, 'id' | 'name' | 'altName'>): string[] =>
  id === 'habomai' ? ['Habomai', 'islets'] : altName && altName !== name ? [name, altName] : [name];

/** Labels with a place of their own in a view: the disputed places, the lines, seas and large lands. */
export function fixedLabels(view: ViewName, places: readonly MapPlace[]): DrawnLabel[] {
  const { labels, words } = VIEWS[view];
  const frame = viewFrame(view);
  return Object.entries(labels).map(([id, { at, align }]) => {
    const place = places.find((one) => one.id === id);
    const word = words[id];
    const line = LINE_LABELS[id];
    return {
      id,
      anchor: wholePoint(frame.project(at)),
      align,
      lines: line ?? word?.lines ?? nameLines(place ?? { id, name: id }),
      look: line ? 'line' : (word?.look ?? 'name'),
      size: line ? 0.85 : 1,
      from: word?.look === 'sea' ? 2 : 0,
      dot: false,
    };
  });
}

/** Boxes that names of places must keep clear of, at a type size. */
export function takenBoxes(view: ViewName, fixed: readonly Label[]): (type: number) => Box[] {
  const { inset, locator, scaleBar } = VIEWS[view];
  const { x, y, width, height } = { ...inset, height: insetOf(view).height };
  const solid: Box[] = [[x, y, x + width, y + height]];
  if (locator) solid.push([locator[0], locator[1], locator[0] + 100, locator[1] + 110]);
  if (scaleBar) solid.push([scaleBar[0] - 8, scaleBar[1] - 30, scaleBar[0] + SCALE_BAR_UNITS + 10, scaleBar[1] + 30]);
  return (type) => [...solid, ...fixed.map((label) => labelBox(label, type))];
}

/** Every label of the picture: the fixed ones, and those of further places for which there is room. */
export function planLabels(view: ViewName, places: readonly MapPlace[]): DrawnLabel[] {
  const frame = viewFrame(view);
  const fixed = fixedLabels(view, places);
  const known = new Set([...Object.keys(VIEWS[view].labels), ...DISPUTED_IDS]);
  const others = drawablePlaces(view, places).filter(({ id }) => !known.has(id));
  const dots = others.map((place) => ({
    anchor: wholePoint(frame.project(place.at as LonLat)),
    lines: nameLines(place),
    size: 0.85,
  }));
  const kept = [...fixed, ...yearLabels(view)]; // names of earlier borders stand there once such a year is shown
  const placed = placeLabels(dots, takenBoxes(view, kept), frame);
  return [
    ...fixed,
    ...others.map(({ id, kind }, i): DrawnLabel => {
      const label = placed[i] ?? { ...(dots[i] as (typeof dots)[number]), align: 'start' as const, from: 9 };
      return { ...label, from: Math.max(label.from, 1), id, look: 'place', dot: DOTTED.has(kind) };
    }),
  ].filter((label) => label.dot || label.from < 9);
}

/** Places with a known position inside the picture, outside its inset. */
export function drawablePlaces(view: ViewName, places: readonly MapPlace[]): MapPlace[] {
  return places.filter(({ at, kind }) => at && kind !== 'habomai-islet' && isInside(viewFrame(view), at, 4));
}
