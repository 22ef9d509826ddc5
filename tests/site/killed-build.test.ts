import { expect, test } from 'vitest';
import { killBuilds } from '../../src/tools/drill/kill.ts';

// Two of the moments of `npm run drill`, among the first that a build prints, so that no build has to end.
test('a build that is killed leaves the site of before as it was, byte for byte', async () => {
  const killed = await killBuilds(15, 2, 10);
  expect(killed.map(({ late }) => late)).toEqual([false, false]);
  expect(killed.flatMap(({ fault }) => fault ?? [])).toEqual([]);
});
