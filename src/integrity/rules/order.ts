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

const SIDES = ['japan', 'russia'] as const;
const NAMES = { japan: 'Japan', russia: 'Russia' };

/** Each side answers each question once, or is named as silent, and does not do both. */
export const answers: Rule = function* (content) {
  const points = Map.groupBy(content.of('positions'), ({ data }) => data['question']);
  for (const question of content.of('questions')) {
    const { silent = [] } = question.data as { silent?: string[] };
    for (const side of SIDES) {
      const own = (points.get(question.id) ?? []).filter(({ data }) => data['kind'] === 'argument' && data['side'] === side);
      if (own.length === 0 && !silent.includes(side))
        yield problemAt(question, ['id'], `${NAMES[side]} has no answer; write one in positions.yaml, or "silent: [${side}]" here`);
      for (const more of own.slice(silent.includes(side) ? 0 : 1))
        yield problemAt(
          more,
          ['question'],
          `${NAMES[side]} has another answer to "${question.id}", or is said to be silent; a side answers once`,
        );
    }
  }
};

/** A third party is none of the two sides, and has a name. */
export const thirdParties: Rule = function* (content) {
  for (const entry of content.of('positions')) {
    const third = entry.data['kind'] === 'third-party';
    if (third !== (entry.data['side'] === 'third'))
      yield problemAt(entry, ['side'], 'a third party has the side "third", and only a third party');
    if (third && entry.data['party'] === undefined) yield problemAt(entry, ['party'], 'is missing: a third party has a name');
  }
};
