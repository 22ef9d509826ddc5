import { expect, test } from 'vitest';
import { content } from '../harness/content.ts';

test('the timeline sets eight to sixteen events large: fewer tell no story, more stand out from nothing', () => {
  const turns = content.events.filter((event) => 'turningPoint' in event);
  expect(turns.length).toBeGreaterThanOrEqual(8);
  expect(turns.length).toBeLessThanOrEqual(16);
});
