import { BACKGROUND } from '#model/common.ts';
import { MARKS, type Mark } from '#model/marks.ts';

/** What a theme's front matter says of its look. */
export interface ThemeLook {
  id: string;
  accent: { light: string; dark: string };
  mark: Mark;
  edge: string;
}

/** Colour, marks and edge of a theme, for everything inside an element of its class. */
const look = ({ id, accent, mark, edge }: ThemeLook) => {
  const { character, shape } = MARKS[mark];
  const width = edge === 'double' ? '5px' : '3px'; // a double line needs room for both
  return `.theme-${id}{--accent:light-dark(${accent.light},${accent.dark});--mark:'${character}';--shape:${shape};--edge:${width} ${edge}}`;
};

/** What a list hides while the filter shows one theme, and the sections that are empty then. */
const filter = (id: string) => {
  const chosen = `.filtered:has([value='${id}']:checked)`;
  const own = `[data-themes~='${id}']`;
  return `${chosen} li[data-themes]:not(${own}),${chosen} section:has(li[data-themes]):not(:has(${own})){display:none}`;
};

/** The styles of the themes: all that a theme needs in style sheets comes from its front matter. */
export const themeStyles = (themes: readonly ThemeLook[]): string =>
  `@layer components{${[...themes.map(look), ...[...themes.map(({ id }) => id), BACKGROUND].map(filter)].join('')}}`;

/** What the list of checks hides while one is led to all of one verdict. */
export function verdictStyles(verdicts: readonly string[]): string {
  const hidden = (id: string) => {
    const led = `.check-box:has(#all-${id}:target)`;
    return `${led} .check-article:not(:has([data-verdict='${id}'])),${led} .check-group:not([data-verdict='${id}'])`;
  };
  return `@layer components{${verdicts.map(hidden).join()}{display:none}}`;
}
