/**
 * Type for paper: Source Serif 4 and Source Sans 3 (Adobe, OFL 1.1) for Latin and Cyrillic, BIZ UDMincho (Morisawa, OFL 1.1) for
 * Japanese, each from its npm package. Print documents have them, so that a PDF has the same letters whatever fonts the machine
 * that makes it has; pages for the screen never ask for them.
 */
const RANGES = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2212',
  'latin-ext': 'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+1EF2-1EFF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  japanese: undefined,
} as const;

/** One file of one family: a script, a weight and a style. */
export interface Face {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
  /** npm package and the file in it. */
  package: string;
  file: string;
  range: string | undefined;
}

function face(family: string, pkg: string, script: keyof typeof RANGES, weight: number, style: Face['style'] = 'normal'): Face {
  const file = `${pkg}-${script}-${weight}-${style}`;
  return { family, weight, style, package: `@fontsource/${pkg}`, file: `files/${file}.woff2`, range: RANGES[script] };
}

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic'] as const;

/** Every face of print documents. */
export const FACES: Face[] = [
  ...SCRIPTS.flatMap((script) => [
    face('Paper Serif', 'source-serif-4', script, 400),
    face('Paper Serif', 'source-serif-4', script, 400, 'italic'),
    face('Paper Serif', 'source-serif-4', script, 600),
    face('Paper Sans', 'source-sans-3', script, 400),
    face('Paper Sans', 'source-sans-3', script, 600),
  ]),
  face('Paper Japanese', 'biz-udmincho', 'japanese', 400),
];

/** The `@font-face` rules, with addresses made by `to`. */
export const fontFaces = (to: (face: Face) => string): string =>
  FACES.map(
    (face) =>
      `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};font-display:block;` +
      `src:url(${to(face)}) format("woff2")${face.range ? `;unicode-range:${face.range}` : ''}}`,
  ).join('\n');
