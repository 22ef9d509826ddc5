import { expect, test } from 'vitest';
import { contrast } from '../../src/core/contrast.ts';

// The values that the understanding documents and other programs give (https://webaim.org/resources/contrastchecker/).
test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ffffff', '#767676', 4.54],
  ['#12506b', '#12506b', 1],
])('%s on %s has the contrast %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});
