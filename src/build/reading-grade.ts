import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesIn, wordsIn, type Passage } from '#core/prose.ts';

/**
 * The school year (of American schools) for which a text reads easily, after Flesch and Kincaid. Headings do not count.
 * The aim of this site is 9 to 11.
 */
export function readingGrade(passages: readonly Passage[]): number {
  const sentences = passages.filter(({ kind }) => kind === 'text').flatMap(({ text }) => sentencesIn(text));
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
