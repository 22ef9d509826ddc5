import { escapeHtml } from '#core/escape-html.ts';
import { textPath, textWidth, type Weight } from '../cards/lettering.ts';

/** One line of text in a picture. */
export interface Line {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  size: number;
  fill: string;
  /** Colour of an edge that keeps the letters apart from what is under them. */
  halo?: string | undefined;
  weight?: Weight;
  align?: 'start' | 'middle' | 'end';
}

/** Writes a line as SVG. */
export type Writer = (line: Line) => string;

const halo = ({ halo, size }: Line) =>
  halo ? ` stroke="${halo}" stroke-width="${(size * 0.22).toFixed(1)}" stroke-linejoin="round" paint-order="stroke"` : '';

/** Letters as text: found, copied and edited, in whatever serif the reader has. */
export const asText: Writer = (line) => {
  const { text, x, y, size, fill, weight = 400, align = 'start' } = line;
  const looks = `${weight === 600 ? ' font-weight="600"' : ''}${align === 'start' ? '' : ` text-anchor="${align}"`}${halo(line)}`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${looks}>${escapeHtml(text)}</text>`;
};

/** Letters as outlines: the same on every machine, for pictures in pixels. */
export const asOutlines: Writer = (line) => {
  const { text, x, y, size, fill, weight = 400, align = 'start' } = line;
  const shift = align === 'start' ? 0 : textWidth(text, size, weight) * (align === 'end' ? 1 : 0.5);
  return `<path d="${textPath(text, x - shift, y, size, weight)}" fill="${fill}"${halo(line)}/>`;
};
