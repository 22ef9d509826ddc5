import type { MessageKey, Words } from '#core/words.ts';

/** A link of the navigation: a path without the sub-path, and the words on it. */
export interface NavLink {
  path: string;
  text: string;
}

/** Links to pages, with their names from the dictionary (`nav.*`). */
export const navLinks = (pages: Readonly<Record<string, string>>, t: Words): NavLink[] =>
  Object.entries(pages).map(([name, path]) => ({ path, text: t(`nav.${name}` as MessageKey) }));
