import { proseOf, wordsIn } from '#core/prose.ts';
import { problemAt, type Rule } from '../entry.ts';

/** Words that an article and a theme should have. */
const LIMITS = { articles: [600, 1100], themes: [250, 500] } as const;

/** A text that is much shorter or longer than planned still builds, with a warning. */
export const length: Rule = function* (content) {
  for (const collection of ['articles', 'themes'] as const) {
    const [least, most] = LIMITS[collection];
    for (const entry of content.prose.filter((item) => item.collection === collection)) {
      const words = proseOf(entry.body.tree).reduce((sum, { text }) => sum + wordsIn(text).length, 0);
      if (words < least || words > most)
        yield problemAt(entry, ['title'], `the text has ${words} words; ${least} to ${most} are planned`, 'warning');
    }
  }
};
