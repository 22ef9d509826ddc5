import { describe, expect, test } from 'vitest';
import { along, AXIS, dotsPath, layOut, placeOf, ticks, timeScale, yearsOf } from '../../src/core/atlas/time-axis.ts';

const dated = (...dates: string[]) => dates.map((date, i) => ({ id: `e${i}`, date }));
const busy = dated('1644', '1855-02-07', '1945-08-08', '1945-08-28', '1945-09-05', '2014-03', '2014-03-18', '2014-03-19', '2020-01-01');
const scale = timeScale(busy, 1850);

describe('the scale of axis and slider', () => {
  test('knows how exact a date is, and how long', () => {
    expect(yearsOf('1644')).toEqual({ start: 1644, length: 1 });
    expect(yearsOf('2014-03').length).toBeCloseTo(31 / 365);
    expect(yearsOf('2014-12').start + yearsOf('2014-12').length).toBeCloseTo(2015);
    expect(yearsOf('2016-12-31')).toEqual({ start: 2016 + 365 / 366, length: 0 });
  });

  test('never runs backwards, from edge to edge', () => {
    const years = Array.from({ length: 380 }, (_, i) => along(scale, 1644 + i));
    expect(years.filter((x, i) => i > 0 && x < years[i - 1]!)).toEqual([]);
    expect(years[0]).toBe(0);
    expect(along(scale, 2030)).toBeCloseTo(1);
  });

  test('gives quiet years equal lengths, and busy months more', () => {
    const length = (from: number, to: number) => along(scale, to) - along(scale, from);
    expect(length(1875, 1905)).toBeCloseTo(length(1905, 1935));
    expect(length(1945, 1946)).toBeGreaterThan(10 * length(1930, 1931));
  });

  test('keeps two stops of one year apart', () => {
    expect(placeOf(scale, '1945-09-05') - placeOf(scale, '1945-08-01')).toBeGreaterThan(0.02);
  });

  test('lays events out in rows that do not collide, inside the drawing, however many there are', () => {
    const many = dated(...Array.from({ length: 1000 }, (_, i) => `2014-10-${String((i % 28) + 1).padStart(2, '0')}`));
    const marks = layOut(many, timeScale(many, 1850), AXIS.gap / AXIS.width);
    const rows = Math.max(...marks.map(({ row }) => row)) + 1;
    expect(marks).toHaveLength(1000);
    const heights = [...dotsPath(marks, rows).matchAll(/M\d+ ([\d.-]+)h0/g)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(AXIS.line);
    const few = layOut(busy, scale, 0.01);
    for (const a of few) for (const b of few) if (a !== b && a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(0.01);
  });

  test('has round years for ticks, none closer than asked', () => {
    const years = ticks(scale, 0.1);
    expect(years.length).toBeGreaterThan(3);
    expect(years.filter((year) => year % 10 !== 0)).toEqual([]);
    const places = years.map((year) => along(scale, year));
    expect(places.filter((x, i) => i > 0 && x - places[i - 1]! < 0.1)).toEqual([]);
  });
});
