import { problemAt, type Content, type Entry, type Rule } from '../entry.ts';
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

/** Points of one kind and side. */
const points = (content: Content, kind: string, side: string) =>
  content.of('positions').filter(({ data }) => data['kind'] === kind && data['side'] === side);

/** Articles, themes and each column of the positions are numbered without gap or repetition. */
export const orders: Rule = function* (content) {
  yield* counted(content.of('articles'));
  yield* counted(content.of('themes'));
  for (const kind of ['argument', 'held-against', 'third-party']) {
    for (const side of ['japan', 'russia', 'third']) yield* counted(points(content, kind, side));
  }
};

/** Japan's and Russia's points stand in pairs: equal numbers, equal space. */
export const pairs: Rule = function* (content) {
  for (const kind of ['argument', 'held-against']) {
    for (const [side, other] of [
      ['japan', 'russia'],
      ['russia', 'japan'],
    ] as const) {
      const answered = new Set(points(content, kind, other).map(({ data }) => data['order']));
      for (const entry of points(content, kind, side)) {
        const { order } = entry.data;
        if (!answered.has(order))
          yield problemAt(entry, ['order'], `${kind} ${String(order)} of ${side} has no ${kind} ${String(order)} of ${other} beside it`);
      }
    }
  }
  for (const entry of content.of('positions')) {
    const third = entry.data['kind'] === 'third-party';
    if (third !== (entry.data['side'] === 'third'))
      yield problemAt(entry, ['side'], 'a third party has the side "third", and only a third party');
    if (third && entry.data['party'] === undefined) yield problemAt(entry, ['party'], 'is missing: a third party has a name');
  }
};
