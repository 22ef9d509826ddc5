import { COLLECTIONS } from '#model/collections.ts';
import { CONTENT } from '#model/content-folder.ts';
import type { Rule } from '../entry.ts';

/** Pages that the frame of the site leads to; their words are those of the dossier. */
const LED_TO = ['home', 'about', 'why'];

/** The pages that every site has are there. */
export const pages: Rule = function* (content) {
  const there = content.byId('pages');
  for (const id of LED_TO.filter((name) => !there.has(name)))
    yield {
      file: `${CONTENT}/${COLLECTIONS.pages.path}/${id}.mdx`,
      field: `pages[${id}]`,
      line: 1,
      column: 1,
      message: 'there is no such file; every site has this page, so write one',
      level: 'error',
    };
};
