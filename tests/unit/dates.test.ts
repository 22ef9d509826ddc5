import { describe, expect, test, vi } from 'vitest';
import { datetimeAttribute, formatDate, formatDateIn, sortKey, span, yearOf } from '../../src/core/dates.ts';
import { words } from '../../src/build/words.ts';

describe('a date is printed as people write it', () => {
  test.each([
    ['1855-02-07', '7 February 1855'],
    ['2014-08', 'August 2014'],
    ['1786', '1786'],
    ['1945-08-28/1945-09-05', '28 August to 5 September 1945'],
    ['1997-11-01/1997-11-02', '1 to 2 November 1997'],
    ['2016-12-15/2016-12-16', '15 to 16 December 2016'],
    ['2014-08-13/2014-08-16', '13 to 16 August 2014'],
    ['1951-09-08/1952-04-28', '8 September 1951 to 28 April 1952'],
    ['2014-03/2014-05', 'March to May 2014'],
    ['2014-03-18/2014-05', '18 March to May 2014'],
    ['1945/1956', '1945 to 1956'],
    ['2014-03-06~', 'about 6 March 2014'],
    ['1786?', 'perhaps 1786'],
    ['1644%', 'perhaps about 1644'],
    ['1946-02~/1947', 'about February 1946 to 1947'],
    ['1951/..', 'since 1951'],
    ['../1945-08', 'until August 1945'],
  ])('%s is "%s"', (edtf, words) => expect(formatDate(edtf)).toBe(words));
});

describe('an impossible or unsupported date is refused with its text', () => {
  test.each([
    '2014-02-30',
    '2014-02-29',
    '2014-02-29/2014-03-05',
    '2014-02-29~',
    '2014-13',
    '2014-8-5',
    '1945/1940',
    '1945/1945-09',
    '2014-03/2014-03-06',
    '1644–1645',
    '1644 ',
    'Y-17E7',
    '?2004-06-~11',
    '5 August 2014',
    '',
    '2014-21',
    '184X',
    '1945/',
    '../..',
    '{2014,2015}',
    '2014-08-05T10:00',
    '0044',
  ])('"%s"', (text) => {
    expect(() => formatDate(text)).toThrow(`Not a date: "${text}"`);
    expect(() => span(text)).toThrow(`"${text}"`);
  });
  test('29 February of a leap year exists', () => expect(formatDate('2016-02-29')).toBe('29 February 2016'));
});

describe('the datetime attribute is a valid HTML day, month or year', () => {
  test.each([
    ['1855-02-07', '1855-02-07'],
    ['2014-08', '2014-08'],
    ['1786', '1786'],
    ['2014-03-06~', '2014-03-06'],
    ['1945-08-28/1945-09-05', '1945-08-28'],
    ['../1945', '1945'],
  ])('%s gives %s', (edtf, value) => expect(datetimeAttribute(edtf)).toBe(value));
});

test('sorting puts earlier starts first, and a month after the days in it', () => {
  const inOrder = ['1786', '1855-02-07', '1945/1956', '1945-08-28', '1945-08-28/1945-09-05', '1945-08', '1945-09', '2014-03-06~'];
  const byKey = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : 1);
  expect([...inOrder].reverse().sort(byKey)).toEqual(inOrder);
});

test('the year of an interval is the year of its start', () => {
  expect([yearOf('1951-09-08/1952-04-28'), yearOf('1786'), yearOf('../1945')]).toEqual([1951, 1786, 1945]);
});

describe('the span on a time axis runs to the moment after the last day', () => {
  test.each([
    ['1786', 1786, 1787],
    ['2014-01', 2014, 2014 + 31 / 365],
    ['2014-12', 2014 + 334 / 365, 2015],
    ['2016-12-31', 2016 + 365 / 366, 2017],
    ['2014-01-31', 2014 + 30 / 365, 2014 + 31 / 365],
    ['1945/1956', 1945, 1957],
    ['1951/..', 1951, Infinity],
    ['../1945', -Infinity, 1946],
  ])('%s', (edtf, start, end) => {
    expect(span(edtf).start).toBeCloseTo(start, 9);
    expect(span(edtf).end).toBeCloseTo(end, 9);
  });
});

test('the time zone of the machine changes nothing', async () => {
  const results: unknown[] = [];
  try {
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone);
      vi.resetModules(); // dates are remembered once they are read
      const dates = await import('../../src/core/dates.ts');
      results.push(['1855-02-07', '2014-08', '2014-12-31'].map((text) => [dates.formatDate(text), dates.span(text), dates.sortKey(text)]));
    }
  } finally {
    vi.unstubAllEnvs();
  }
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});

describe('a date is printed in the language of the page', () => {
  test.each([
    ['ja', '2019-01-22', '2019年1月22日'],
    ['ja', '2014-08-13/2014-08-16', '2014年8月13日～2014年8月16日'],
    ['ru', '2019-01-22~', 'около 22 января 2019'],
    ['ru', '2014-09', 'сентябрь 2014'],
    ['en', '2019-01-22', '22 January 2019'],
  ])('%s: %s is "%s"', (lang, edtf, expected) => expect(formatDateIn(words(lang), edtf)).toBe(expected));
});
