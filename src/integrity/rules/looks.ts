import { colour } from '#build/cards/palette.ts';
import { contrast } from '#core/contrast.ts';
import { problemAt, type Rule } from '../entry.ts';
import { valuesAt } from '../values.ts';

/** Contrast that text needs (WCAG 2.2, 1.4.3, level AA): accents are the colour of labels. */
const READABLE = 4.5;

/** Accents of themes can be read on the paper of the site, light and dark. */
export const accents: Rule = function* (content) {
  for (const theme of content.of('themes')) {
    for (const on of ['light', 'dark'] as const) {
      for (const { path, value } of valuesAt(theme.data, `accent.${on}`)) {
        if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/.test(value)) continue;
        const found = contrast(value, colour('paper', on));
        if (found < READABLE)
          yield problemAt(
            theme,
            path,
            `"${value}" has a contrast of ${found.toFixed(1)} on ${on} paper (${colour('paper', on)}); text needs ${READABLE}, so take a ${on === 'light' ? 'darker' : 'lighter'} one`,
          );
      }
    }
  }
};

/** Themes are told apart by more than their colour: each has a mark of its own. */
export const marks: Rule = function* (content) {
  const owner = new Map<unknown, string>();
  for (const theme of content.of('themes')) {
    const { mark } = theme.data;
    const other = owner.get(mark);
    if (mark !== undefined && other !== undefined) yield problemAt(theme, ['mark'], `"${String(mark)}" is the mark of "${other}" already`);
    owner.set(mark, theme.id);
  }
};
