import { checksOf } from './record.ts';

/** How the checks of an article ended: how many there are, and how many of each verdict, most first. */
export interface Tally {
  count: number;
  verdicts: { verdict: string; count: number }[];
}

/** The tally of an article's checks. */
export async function tallyOf(article: string): Promise<Tally> {
  const checks = await checksOf(article);
  const groups = Map.groupBy(checks, ({ verdict }) => verdict);
  const verdicts = [...groups].map(([verdict, { length }]) => ({ verdict, count: length }));
  return { count: checks.length, verdicts: verdicts.sort((a, b) => b.count - a.count) };
}
