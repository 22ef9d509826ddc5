import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { memoise } from '#core/memoise.ts';

/** Weights of Source Serif 4 that pictures are lettered in. */
export type Weight = 400 | 600;

/**
 * The typeface, from the package `@fontsource/source-serif-4`. Letters are drawn as outlines, so that a picture comes out the
 * same on every machine whatever fonts it has.
 */
const face = memoise((weight: Weight): Font => {
  const require = createRequire(`${process.cwd()}/package.json`);
  const file = require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`);
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds more than one font`);
  return font;
});

/** The text without macrons and breves: the Latin subset of the typeface has no letters with them. */
const within = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0304\u0306]/g, '')
    .normalize('NFC');

const glyphs = (text: string, weight: Weight) => face(weight).glyphsForString(within(text));

/** Width of a line of text in units of the picture. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const scale = size / face(weight).unitsPerEm;
  return glyphs(text, weight).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) * scale;
}

/** A line of text as SVG path data, its baseline starting at (x, y). */
export function textPath(text: string, x: number, y: number, size: number, weight: Weight): string {
  const scale = size / face(weight).unitsPerEm;
  let pen = x;
  return glyphs(text, weight)
    .map((glyph) => {
      const path = glyph.path.scale(scale, -scale).translate(pen, y).toSVG();
      pen += glyph.advanceWidth * scale;
      return path;
    })
    .join('');
}

/** Cuts a text into lines no wider than `width`, by words. */
export function breakLines(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
