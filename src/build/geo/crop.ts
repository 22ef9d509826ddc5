import { mercatorLat, mercatorY, frameOf, type Frame } from '#core/geo/mercator.ts';
import { ringsPath, wholePoint } from '#core/geo/path.ts';
import { DISPUTED_IDS } from '#core/geo/control.ts';
import type { Bounds, LonLat, Point } from '#core/geo/types.ts';
import { memoise } from '#core/memoise.ts';
import { landOf } from './land.ts';
import { DRAWN, outline } from './outline.ts';
import { strokesFor } from './strokes.ts';
import { isDisputed, unitLand } from './units.ts';

/** Size of a crop in units of its viewBox. */
const [WIDTH, HEIGHT] = [120, 80];

/** Room around what a crop must hold, as a share of it. */
const MARGIN = 0.3;

/** What a crop draws, in whole units. */
export interface Crop {
  width: number;
  height: number;
  /** All land but the disputed places, as path data. */
  land: string;
  /** The disputed places, as path data for a thick stroke, which shows what is too small to fill. */
  disputed: string;
  mark: Point;
}

/** A crop is decoration beside words: coasts need a point every few units. */
const GROUND = { ...DRAWN, smallest: 6, least: 4 };
const ISLANDS = { ...DRAWN, smallest: 1.5, least: 0 };

/** Land for a width in degrees: the coarser the wider, so that a crop of half the world costs no more than one of a strait. */
const landFor = (degrees: number) => landOf(degrees < 15 ? '10m' : degrees < 45 ? '50m' : '110m');

/** The smallest picture of the crop's shape that holds the disputed places and a place, the short way round the globe. */
function frameAround([lon, lat]: LonLat): Frame {
  const islands = DISPUTED_IDS.flatMap((id) => unitLand(id)).map(({ bounds }) => bounds);
  const middle = (Math.min(...islands.map(([w]) => w)) + Math.max(...islands.map(([, , e]) => e))) / 2;
  const x = lon + 360 * Math.round((middle - lon) / 360);
  const [west, east] = [Math.min(x, ...islands.map(([w]) => w)), Math.max(x, ...islands.map(([, , e]) => e))];
  const [south, north] = [Math.min(lat, ...islands.map(([, s]) => s)), Math.max(lat, ...islands.map(([, , , n]) => n))];
  const [bottom, top] = [mercatorY(south), mercatorY(north)];
  const half = (Math.max(east - west, ((top - bottom) * WIDTH) / HEIGHT) / 2) * (1 + MARGIN);
  const [atX, atY] = [(west + east) / 2, (bottom + top) / 2];
  const tall = (half * HEIGHT) / WIDTH;
  const bounds: Bounds = [atX - half, mercatorLat(atY - tall), atX + half, mercatorLat(atY + tall)];
  return { ...frameOf(bounds, WIDTH), height: HEIGHT };
}

/** A thumbnail of where something happened: the disputed places and one mark, with as much of the world as lies between them. */
export const cropOf = memoise((lon: number, lat: number): Crop => {
  const frame = frameAround([lon, lat]);
  const [west, , east] = frame.bounds;
  const rest = landFor(east - west).filter((land) => !isDisputed(land));
  return {
    width: WIDTH,
    height: HEIGHT,
    land: ringsPath(outline(rest, frame, GROUND)),
    disputed: DISPUTED_IDS.map((id) => ringsPath(outline(unitLand(id), frame, ISLANDS)) || strokesFor(unitLand(id), frame)).join(''),
    mark: wholePoint(frame.project([lon, lat])),
  };
});
