import { problemAt, type Entry, type Rule } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** Entries that are counted together have the numbers 1 to n, each once. */
function* counted(entries: readonly Entry[]): Iterable<Problem> {
  const seen = new Set<unknown>();
  for (const entry of entries) {
    const { order } = entry.data;
    if (!Number.isInteger(order)) continue;
    if (seen.has(order))
      yield problemAt(entry, ['order'], `${String(order)} is taken; the numbers run from 1 to ${entries.length}, each once`);
    else if ((order as number) > entries.length)
      yield problemAt(entry, ['order'], `${String(order)} leaves a gap; the numbers run from 1 to ${entries.length}`);
    seen.add(order);
  }
}

/** Articles, themes, documents and questions are numbered without gap or repetition. */
export const orders: Rule = function* (content) {
  yield* counted(content.of('articles'));
  yield* counted(content.of('themes'));
  yield* counted(content.of('documents'));
  yield* counted(content.of('questions'));
};
