import { placeLabels, type Placed } from '#core/geo/labels.ts';
import { isInside, type Frame } from '#core/geo/mercator.ts';
import { wholePoint } from '#core/geo/path.ts';
import { DISPUTED_IDS, LAST_STOP } from '#core/geo/control.ts';
import type { LonLat, ViewName } from '#core/geo/types.ts';
import { insetFrame, viewFrame, viewOf, type ViewSpec } from '#core/geo/views.ts';
import type { MapLine } from '#core/geo/lines.ts';
import { obstacles } from './obstacles.ts';
import { takenBoxes } from './taken.ts';

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
  /** Shortest distance to the shore from which it is measured, and the id of the point there. */
  distanceKm?: { km: number; from: string } | undefined;
  /** Language of its names and its status (BCP 47), where it is not that of the map. */
  lang?: string | undefined;
  /** A further sentence for the list, such as why it is on the map. */
  note?: string | undefined;
}

/** A name as it is written into the picture. */
export interface DrawnLabel extends Placed {
  id: string;
  look: 'name' | 'place' | 'strait' | 'sea' | 'land' | 'line';
  dot: boolean;
  /** What kind of line it names. */
  kind?: ViewSpec['labels'][number]['kind'];
}

const DOTTED = new Set(['settlement', 'city', 'cape']);

/** Narrowest width (index into `TYPE_SIZES`) at which words on water are shown. */
const FROM: Partial<Record<DrawnLabel['look'], number>> = { sea: 2, strait: 3 };

/** Both names, one to a line, the same size; one line where both languages share the name. */
export const nameLines = ({ name, altName }: Pick<MapPlace, 'name' | 'altName'>): string[] =>
  altName && altName !== name ? [name, altName] : [name];

/** Names as they are drawn into a picture, or into its inset. */
const drawn = (frame: Frame, { at, look, ...label }: ViewSpec['labels'][number]): DrawnLabel => ({
  ...label,
  anchor: wholePoint(frame.project(at)),
  look,
  size: look === 'line' || look === 'strait' ? 0.85 : 1,
  from: label.from ?? FROM[look] ?? 0,
});

/** Names in another language, by the id of what is named: lines of text, as many as are drawn. */
export type OwnNames = ReadonlyMap<string, readonly string[]>;

/** A label with its name in the language of the map. */
const named = <T extends { id: string; lines: readonly string[] }>(label: T, own: OwnNames | undefined): T => ({
  ...label,
  lines: own?.get(label.id) ?? label.lines,
});

const isEarlier = ({ id, look }: ViewSpec['labels'][number]) => look === 'line' && !LAST_STOP.borders.includes(id);

/** Labels with a place of their own in a view: the disputed places, the lines, seas, large lands, and those straits that are among `places`. */
export const fixedLabels = (view: ViewName, places?: readonly MapPlace[], own?: OwnNames): DrawnLabel[] =>
  viewOf(view)
    .labels.filter((label) => !isEarlier(label) && (label.look !== 'strait' || !places || places.some(({ id }) => id === label.id)))
    .map((label) => named(drawn(viewFrame(view), label), own));

/** Names of the lines of earlier years that a view has room for. */
export const yearLabels = (view: ViewName, own?: OwnNames): DrawnLabel[] =>
  viewOf(view)
    .labels.filter(isEarlier)
    .map((label) => named(drawn(viewFrame(view), label), own));

/** Names in the inset, in units of it. Those of places too small to be disputed by themselves are set smaller, where there is room. */
export function insetLabels(view: ViewName, own?: OwnNames): DrawnLabel[] {
  const { units, labels, from } = viewOf(view).inset;
  return labels.map((label) => ({
    ...named(drawn(insetFrame(view), label), own),
    ...(units.includes(label.id) ? { from: from ?? 0 } : { look: 'place' as const, size: 0.85, from: from ?? 3, gap: label.dot ? 0.5 : 0 }),
  }));
}

/** Every label of the picture: the fixed ones, and those of further places for which there is room. `own` names what is fixed in another language. */
export function planLabels(view: ViewName, places: readonly MapPlace[], lines: readonly MapLine[], own?: OwnNames): DrawnLabel[] {
  const frame = viewFrame(view);
  const fixed = fixedLabels(view, places, own);
  const known = new Set([...viewOf(view).labels.map(({ id }) => id), ...DISPUTED_IDS]);
  const others = drawablePlaces(view, places).filter(({ id }) => !known.has(id));
  const dots = others.map((place) => ({
    anchor: wholePoint(frame.project(place.at as LonLat)),
    lines: nameLines(place),
    size: 0.85,
  }));
  const kept = [...fixed, ...yearLabels(view, own)]; // names of earlier borders stand there once such a year is shown
  const [taken, crossed] = [takenBoxes(view, kept), obstacles(view, lines)];
  const placed = placeLabels(dots, (type) => [...taken(type), ...crossed], frame);
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
  return places.filter(({ at, kind }) => at && kind !== 'islet' && isInside(viewFrame(view), at, 4));
}
