/** A run of a passage: words in dispute, or words around them. */
export interface Run {
  text: string;
  disputed: boolean;
}

/** A passage cut at the words in dispute, which stand between `==` and `==`. */
export const runsOf = (passage: string): Run[] =>
  passage
    .split('==')
    .map((text, i) => ({ text, disputed: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
