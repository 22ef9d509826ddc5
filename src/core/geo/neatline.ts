import type { Frame } from './mercator.ts';
import { linePath, wholePoint } from './path.ts';
import type { Bounds, Point } from './types.ts';

/** Numbers along the edge of a chart, such as "146° E". */
export interface EdgeNumber {
  x: number;
  y: number;
  text: string;
}

/** Multiples of `step` from `from` to `to`, in degrees. */
const multiples = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
};

/** How far right a meridian is. It may lie beyond the picture, where `project()` would bring it back by a turn of the globe. */
const meridianX = ({ bounds: [west], scale }: Frame, lon: number): number => (lon - west) * scale;
/** How far down a parallel is. */
const parallelY = (frame: Frame, lat: number): number => frame.project([frame.bounds[0], lat])[1];

/** Meridians and parallels across a picture, or across another extent in its units, as path data. `step` in degrees. */
export function graticulePath(frame: Frame, step: number, [west, south, east, north]: Bounds = frame.bounds): string {
  const [left, right] = [meridianX(frame, west), meridianX(frame, east)];
  const [top, bottom] = [parallelY(frame, north), parallelY(frame, south)];
  const meridians = multiples(west, east, step)
    .map((lon) => meridianX(frame, lon))
    .map((x): [Point, Point] => [
      [x, top],
      [x, bottom],
    ]);
  const parallels = multiples(south, north, step)
    .map((lat) => parallelY(frame, lat))
    .map((y): [Point, Point] => [
      [left, y],
      [right, y],
    ]);
  return [...meridians, ...parallels].map((line) => linePath(line.map(wholePoint))).join('');
}

/** The black and white bars along the four edges of a chart, one for each `step` degrees, as path data of the black ones. */
export function neatline(frame: Frame, step: number): string {
  const [west, south, east, north] = frame.bounds;
  const bars: string[] = [];
  const every = (from: number, to: number, place: (degrees: number) => number, draw: (a: number, length: number) => string) => {
    for (let i = Math.floor(from / step); i * step < to; i++) {
      if (i % 2) continue;
      const [a, b] = [place(Math.max(i * step, from)), place(Math.min((i + 1) * step, to))].map(Math.round).sort(ascending);
      if (b! > a!) bars.push(draw(a!, b! - a!));
    }
  };
  every(
    west,
    east,
    (lon) => meridianX(frame, lon),
    (x, length) => `M${x} 2h${length}m0 ${frame.height - 4}h-${length}`,
  );
  every(
    south,
    north,
    (lat) => parallelY(frame, lat),
    (y, length) => `M2 ${y}v${length}m${frame.width - 4} 0v-${length}`,
  );
  return bars.join('');
}

/** Room of a number along the edge, in units, where the picture is small and its letters are large. */
const NUMBER = { width: 45, height: 17 };

/**
 * Degrees along the upper and left edge, where the graticule meets the frame.
 * @param inset Left, top, right, bottom of a picture within the picture, whose edge would cut them: numbers there are left out.
 */
export function edgeNumbers(frame: Frame, step: number, inset: readonly number[] = []): EdgeNumber[] {
  const [west, south, east, north] = frame.bounds;
  const [left = 0, top = 0, right = 0, bottom = 0] = inset;
  const covered = ({ x, y }: EdgeNumber) =>
    x < right && x + NUMBER.width > left && (y || NUMBER.height) - NUMBER.height < bottom && (y || NUMBER.height) > top;
  return [
    ...multiples(west, east, step).map((lon) => ({ x: Math.round(meridianX(frame, lon)), y: 0, text: longitude(lon) })),
    ...multiples(south, north, step).map((lat) => ({ x: 0, y: Math.round(parallelY(frame, lat)), text: latitude(lat) })),
  ].filter((number) => !covered(number));
}

const ascending = (a: number, b: number) => a - b;
const round = (degrees: number) => String(Math.abs(Number(degrees.toFixed(4))));

/** A longitude as charts print it. */
export function longitude(degrees: number): string {
  const turned = degrees > 180 ? degrees - 360 : degrees;
  return `${round(turned)}°${turned % 180 === 0 ? '' : turned > 0 ? ' E' : ' W'}`;
}

/** A latitude as charts print it. */
export const latitude = (degrees: number): string => `${round(degrees)}°${degrees === 0 ? '' : degrees > 0 ? ' N' : ' S'}`;
