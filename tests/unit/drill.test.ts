import { expect, test } from 'vitest';
import { answers } from '../../src/tools/drill/content.ts';

/** Twelve damages are two of each kind, in two formats; `npm run drill` makes hundreds. */
const SEED = 15;
const FEW = 12;

test('damaged content passes or is told with its place and in plain words', async () => {
  const faults: string[] = [];
  let stopped = 0;
  for await (const answer of answers(SEED, FEW)) {
    stopped += Math.min(1, answer.told.length);
    faults.push(...answer.faults.map((fault) => `${answer.damage.file}, ${answer.damage.what}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(stopped).toBeGreaterThan(FEW / 3);
});
