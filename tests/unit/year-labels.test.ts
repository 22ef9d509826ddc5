import { describe, expect, test } from 'vitest';
import { CONTROL_STOPS } from '../../src/core/geo/control.ts';
import { labelBox, overlap, TYPE_SIZES } from '../../src/core/geo/labels.ts';
import { fixedLabels, takenBoxes, yearLabels } from '../../src/build/geo/plan.ts';
import { viewFrame } from '../../src/core/geo/views.ts';

describe.each(['islands', 'chain'] as const)('names of earlier borders in the view %s', (view) => {
  test.each(CONTROL_STOPS.map(({ id, borders }) => [id, borders] as const))('collide with nothing in %s', (_, borders) => {
    const { width, height } = viewFrame(view);
    const fixed = fixedLabels(view).filter(({ id, look }) => look !== 'line' || borders.includes(id));
    const shown = yearLabels(view).filter(({ id }) => borders.includes(id));
    for (const type of TYPE_SIZES) {
      const boxes = shown.map((label) => labelBox(label, type));
      boxes.forEach((box, i) => {
        const others = [...takenBoxes(view, fixed)(type), ...boxes.filter((_, j) => j !== i)];
        expect(
          others.filter((other) => overlap(box, other)),
          `${shown[i]?.id} at ${type}`,
        ).toEqual([]);
        expect(box[0] > 0 && box[1] > 0 && box[2] < width && box[3] < height, `${shown[i]?.id} at ${type}`).toBe(true);
      });
    }
  });
});
