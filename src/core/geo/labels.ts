import type { Align } from './views.ts';
import type { Point } from './types.ts';

/**
 * Type sizes in units of the picture, for widths of its container from narrow to wide; map.css has the same list.
 * They keep letters between 11 and 20 CSS pixels whatever the width.
 */
export const TYPE_SIZES = [26, 22, 17, 12.5, 10.5] as const;

/** Width of the container, in CSS pixels, from which each size holds; the first from that of the narrowest screen. */
export const CONTAINERS = [288, 360, 480, 680, 960] as const;

/** Widest average letter of the sans stack, in em (DejaVu Sans, which Linux uses); letters of Japanese are as wide as high. */
const LETTER = 0.62;
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

/** The width of a line in em. */
const widthOf = (line: string): number => line.length * LETTER + (line.match(SQUARE)?.length ?? 0) * (1 - LETTER);
const LEADING = 1.12;

/** A label: lines of text that start, end or are centred at an anchor. */
export interface Label {
  anchor: Point;
  align: Align;
  lines: readonly string[];
  /** Type size as a share of the normal one. */
  size?: number;
  /** Shift of the first baseline from the anchor, in em. */
  rise?: number;
  /** Gap between the anchor and the text, in em. */
  gap?: number;
}

/** Left, top, right, bottom in units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The room a label takes when type is `type` units high; generous, since the reader's sans is not known. */
export function labelBox({ anchor: [x, y], align, lines, size = 1, rise = 0.35, gap = 0 }: Label, type: number): Box {
  const em = type * size;
  const width = Math.max(...lines.map(widthOf)) * em;
  const left = align === 'start' ? x + gap * em : align === 'end' ? x - gap * em - width : x - width / 2;
  const top = y + (rise - 0.85) * em;
  return [left, top, left + width, top + (0.3 + lines.length * LEADING - 0.25) * em];
}

/** Whether two boxes share any room. */
export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** A point label with the narrowest container (index into {@link TYPE_SIZES}) in which it is shown. */
export interface Placed extends Label {
  from: number;
}

/** The sides of a dot on which its name can stand, best first. */
const SIDES: readonly Pick<Label, 'align' | 'rise' | 'gap'>[] = [
  { align: 'start', rise: 0.35, gap: 0.5 },
  { align: 'end', rise: 0.35, gap: 0.5 },
  { align: 'middle', rise: 1.3, gap: 0 },
  { align: 'middle', rise: -0.6, gap: 0 },
  { align: 'start', rise: 1.1, gap: 0.3 },
  { align: 'start', rise: -0.5, gap: 0.3 },
  { align: 'end', rise: 1.1, gap: 0.3 },
  { align: 'end', rise: -0.5, gap: 0.3 },
  { align: 'start', rise: 0.35, gap: 1.4 },
  { align: 'end', rise: 0.35, gap: 1.4 },
  { align: 'middle', rise: 2.1, gap: 0 },
  { align: 'middle', rise: -1.4, gap: 0 },
];

/**
 * Finds a side for each dot's name on which it collides with nothing, in order of importance.
 *
 * @param dots Anchors and lines, most important first.
 * @param taken Boxes at a type size that must stay free: fixed labels, insets, scale bar.
 * @param within Size of the picture in units.
 * @returns For each dot its label, or undefined when there is room for it at no width.
 */
export function placeLabels(
  dots: readonly Pick<Label, 'anchor' | 'lines' | 'size'>[],
  taken: (type: number) => readonly Box[],
  within: { width: number; height: number },
): (Placed | undefined)[] {
  const placed: Placed[] = [];
  const fits = (label: Label, index: number): boolean => {
    const type = TYPE_SIZES[index] as number;
    const box = labelBox(label, type);
    const others = placed.filter(({ from }) => from <= index).map((other) => labelBox(other, type));
    const inside = box[0] > 6 && box[1] > 6 && box[2] < within.width - 6 && box[3] < within.height - 6;
    return inside && ![...taken(type), ...others].some((other) => overlap(box, other));
  };
  return dots.map((dot) => {
    const options = SIDES.map((side): Placed => {
      const label = { ...dot, ...side };
      const blocked = TYPE_SIZES.map((_, index) => !fits(label, index)).lastIndexOf(true);
      return { ...label, from: blocked + 1 };
    });
    const best = options.reduce((a, b) => (b.from < a.from ? b : a));
    if (best.from === TYPE_SIZES.length) return undefined;
    placed.push(best);
    return best;
  });
}
