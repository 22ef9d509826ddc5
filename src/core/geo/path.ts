import type { Point, Ring } from './types.ts';

/** A point in whole units. */
export const wholePoint = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** Writes a number in as few characters as path data allows ("0.5" is ".5"). */
const short = (value: number, decimals: number): string => String(Number(value.toFixed(decimals))).replace(/^(-?)0\./, '$1.');

/** Joins two numbers: a minus sign already parts them. */
const pair = (x: number, y: number, decimals: number): string => {
  const second = short(y, decimals);
  return short(x, decimals) + (second.startsWith('-') ? '' : ' ') + second;
};

/** Path data of one line of points, relative after the first, which compresses best. */
export function linePath(points: readonly Point[], decimals = 0): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step = pair(nextX - x, nextY - y, decimals);
    [x, y] = [nextX, nextY];
    return step;
  });
  const tail = steps.map((step, i) => (i > 0 && !step.startsWith('-') ? ' ' : '') + step).join('');
  return `M${pair(first[0], first[1], decimals)}${tail && `l${tail}`}`;
}

/** Path data of closed rings. */
export const ringsPath = (rings: readonly Ring[], decimals = 0): string => rings.map((ring) => `${linePath(ring, decimals)}z`).join('');
