import { describe, expect, test } from 'vitest';
import { along, denseYears, gather, layOut, precisionOf, ticks, yearsOf } from '../../src/core/atlas/time-axis.ts';

const axis = { from: 1850, to: 2030, width: 1800 };
const dated = (...dates: string[]) => dates.map((date, i) => ({ id: `e${i}`, date }));

describe('the axis of time', () => {
  test('makes the gap from 1875 to 1905 thirty years long', () => {
    expect(along(axis, 1905) - along(axis, 1875)).toBeCloseTo((30 / 180) * 1800);
  });

  test('knows how exact a date is, and how long', () => {
    expect(['1644', '2014-03', '2014-03-18'].map(precisionOf)).toEqual(['year', 'month', 'day']);
    expect(yearsOf('1644')).toEqual({ start: 1644, length: 1 });
    expect(yearsOf('2014-03').length).toBeCloseTo(31 / 365);
    expect(yearsOf('2014-12').start + yearsOf('2014-12').length).toBeCloseTo(2015);
    expect(yearsOf('2016-12-31')).toEqual({ start: 2016 + 365 / 366, length: 0 });
  });

  test('gathers what lies too close, and keeps every event', () => {
    const clusters = gather(dated('1855-02-07', '1945-08-08', '1945-08-28', '1945-09-05', '1951', '1644'), axis, 12);
    expect(clusters.map(({ ids }) => ids.length)).toEqual([1, 3, 1]);
  });

  test('lays events of one year out in rows that do not collide', () => {
    const year = { from: 2014, to: 2015, width: 365 };
    const marks = layOut(dated('2014-03', '2014-03-18', '2014-03-19', '2014-08-05'), year, 8);
    for (const a of marks) {
      for (const b of marks) {
        if (a !== b && a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(8);
      }
    }
    expect(marks.find(({ precision }) => precision === 'month')?.width).toBeCloseTo(31);
  });

  test('finds the dense years, and round years for ticks', () => {
    expect(denseYears(dated('1945', '1945-01', '2014', '2014', '2014', '1951'), 2, 2)).toEqual([1945, 2014]);
    expect(ticks(axis, 100)).toEqual([
      1850, 1860, 1870, 1880, 1890, 1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2030,
    ]);
    expect(ticks({ ...axis, width: 300 }, 40)).toEqual([1850, 1875, 1900, 1925, 1950, 1975, 2000, 2025]);
  });
});
