import { expect, test } from 'vitest';
import { chooseEvents } from '../../src/core/choose-events.ts';

const ROOM = 70;
const ANCHORS = new Set(['event-0', 'event-7']);

/** Events oldest first, of which the older have more articles than the newer. */
const grown = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `event-${i}`, articles: i < count / 2 && i % 8 ? ['a', 'b'] : [], themes: ['t'] }));

test.each([71, 80, 1000])('of %i events the newest and those of the stops are named, in their order', (count) => {
  const list = grown(count);
  const chosen = chooseEvents(list, ROOM, ANCHORS);
  expect(chosen).toHaveLength(ROOM);
  expect(chosen).toEqual(list.filter((event) => chosen.includes(event)));
  expect([...ANCHORS].filter((id) => !chosen.some((event) => event.id === id))).toEqual([]);
  expect(list.slice(-10).filter((event) => !chosen.includes(event))).toEqual([]);
});

test('where there is room for all, all are named', () => {
  expect(chooseEvents(grown(70), ROOM, ANCHORS)).toHaveLength(70);
});
