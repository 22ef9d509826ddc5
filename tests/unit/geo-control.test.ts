import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTROL_STOPS, CONTROL_UNITS, stopAt } from '../../src/core/geo/control.ts';
import type { MapLine } from '../../src/core/geo/lines.ts';
import { partsOf } from '../../src/core/geo/lines.ts';
import { smallUnits } from '../../src/build/geo/small.ts';

const read = (file: string) => readFileSync(`content/${file}`, 'utf8');
const borders = (JSON.parse(read('borders.geojson')) as { features: MapLine[] }).features;
const stop = (id: string) => CONTROL_STOPS.find((one) => one.id === id)!;

describe('who administered what', () => {
  test('the treaties did what they did', () => {
    expect(stop('1855').holders).toMatchObject({ iturup: 'japan', urup: 'russia', 'sakhalin-south': 'undivided' });
    expect(stop('1875').holders).toMatchObject({ 'northern-kurils': 'japan', 'sakhalin-south': 'russia' });
    expect(stop('1905').holders).toMatchObject({ 'sakhalin-north': 'russia', 'sakhalin-south': 'japan' });
    expect(new Set(Object.values(stop('1945-after-september').holders))).toEqual(new Set(['russia']));
  });

  test('a day or a year finds its stop; anything earlier finds the first', () => {
    expect(['1700', '1860', '1875', '1945-08-20', '1945', '1955', '2030'].map((date) => stopAt(date).id)).toEqual([
      '1855',
      '1855',
      '1875',
      '1945-before-august',
      '1945-after-september',
      '1951',
      'today',
    ]);
  });
});

test('every area has an outline, and Sakhalin is parted in two', () => {
  const shapes = smallUnits();
  for (const unit of CONTROL_UNITS) expect(shapes[unit], unit).toMatch(/^M.+z$/);
  expect(shapes['sakhalin-north']).not.toBe(shapes['sakhalin-south']);
});

test('the border of 1905 is a parallel', () => {
  const line = borders.find(({ id }) => id === 'border-1905')!;
  expect(
    partsOf(line)
      .flat()
      .every(([, lat]) => lat === 50),
  ).toBe(true);
});
