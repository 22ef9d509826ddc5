import { readFileSync } from 'node:fs';
import { colour } from '../cards/palette.ts';

const PRINT = new URL('src/ui/styles/print.css', `file://${process.cwd()}/`);

/** Colours of the sheet for paper by name: the tones of the map there, which a printer without colour tells apart. */
const GREYS: Record<string, string> = Object.fromEntries(
  [...readFileSync(PRINT, 'utf8').matchAll(/--([\w-]+): (#\w+|white|black);/g)].map(([, name = '', value = '']) => [name, value]),
);

/** The colours that a picture can be drawn in. */
export const PALETTES = ['light', 'print'] as const;
export type Palette = (typeof PALETTES)[number];

/** Colours of a palette by the names of `tokens.css`. @throws if neither sheet has one of the name. */
export const inks =
  (palette: Palette) =>
  (name: string): string =>
    (palette === 'print' && GREYS[name]) || colour(name);
