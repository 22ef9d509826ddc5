/** A multiple-choice question as an author writes it: the right option apart from the wrong ones. */
export interface AuthoredItem {
  id: string;
  ask: string;
  right: string;
  wrong: readonly string[];
  feedback: string;
}

/** The same question as a student sees it: options in a fixed order that gives nothing away. */
export interface QuizQuestion extends Pick<AuthoredItem, 'id' | 'ask' | 'feedback'> {
  options: { letter: string; text: string; right: boolean }[];
}

/**
 * FNV-1a with 32 bits, over code points instead of bytes (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine, so
 * that a rebuild does not reshuffle a printed quiz.
 */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** Puts the options of each question in order. The right one comes to stand in each of the four places in turn, from a start that depends on the quiz. */
export function arrange<T extends AuthoredItem>(
  quizId: string,
  items: readonly T[],
): (Omit<T, 'right' | 'wrong'> & Pick<QuizQuestion, 'options'>)[] {
  return items.map(({ right, wrong, ...question }, n) => {
    const texts = wrong.toSorted((a, b) => hash(a) - hash(b));
    const place = (hash(quizId) + n * 3) % 4;
    texts.splice(place, 0, right);
    const options = texts.map((text, i) => ({ letter: 'ABCD'.charAt(i), text, right: i === place }));
    return { ...question, options };
  });
}
