import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { obstacles } from '../../src/build/geo/obstacles.ts';
import type { MapLine } from '../../src/core/geo/lines.ts';
import { CONTROL_STOPS } from '../../src/core/geo/control.ts';
import { labelBox, overlap, TYPE_SIZES } from '../../src/core/geo/labels.ts';
import { fixedLabels, yearLabels } from '../../src/build/geo/plan.ts';
import { takenBoxes } from '../../src/build/geo/taken.ts';
import { viewFrame, VIEW_NAMES } from '../../src/core/geo/views.ts';

const borders = (JSON.parse(readFileSync('content/borders.geojson', 'utf8')) as { features: MapLine[] }).features;

test.each(VIEW_NAMES)('%s: no name crosses a coast or a line, at any width and any stop', (view) => {
  const crossing = CONTROL_STOPS.flatMap((stop) => {
    const walls = obstacles(
      view,
      borders.filter(({ id }) => stop.borders.includes(id)),
    );
    const shown = [...fixedLabels(view), ...yearLabels(view)].filter(({ id, look }) => look !== 'line' || stop.borders.includes(id));
    return shown.flatMap((label) =>
      TYPE_SIZES.filter((type, step) => step >= label.from && walls.some((wall) => overlap(labelBox(label, type), wall))).map(
        (type) => `${label.id} at type size ${type} in ${stop.id}`,
      ),
    );
  });
  expect(crossing).toEqual([]);
});

describe.each(['islands', 'chain'] as const)('names of earlier borders in the view %s', (view) => {
  test.each(CONTROL_STOPS.map(({ id, borders }) => [id, borders] as const))('collide with nothing in %s', (_, borders) => {
    const { width, height } = viewFrame(view);
    const fixed = fixedLabels(view).filter(({ id, look }) => look !== 'line' || borders.includes(id));
    const shown = yearLabels(view).filter(({ id }) => borders.includes(id));
    for (const [step, type] of TYPE_SIZES.entries()) {
      const boxes = shown.map((label) => labelBox(label, type));
      boxes.forEach((box, i) => {
        const others = [
          ...takenBoxes(
            view,
            fixed.filter(({ from }) => from <= step),
          )(type),
          ...boxes.filter((_, j) => j !== i),
        ];
        expect(
          others.filter((other) => overlap(box, other)),
          `${shown[i]?.id} at ${type}`,
        ).toEqual([]);
        expect(box[0] > 0 && box[1] > 0 && box[2] < width && box[3] < height, `${shown[i]?.id} at ${type}`).toBe(true);
      });
    }
  });
});
