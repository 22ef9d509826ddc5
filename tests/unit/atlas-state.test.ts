import { describe, expect, test } from 'vitest';
import { readState, writeState } from '../../src/core/atlas/atlas-state.ts';

describe('the state of the atlas in an address', () => {
  test('comes back as it was written', () => {
    const state = {
      theme: 'summits',
      event: 'treaty-of-shimoda',
      place: 'iturup',
      article: 'a-thaw-under-fire',
      year: '1945-before-august',
      view: { lon: 147.5, lat: 44.25, scale: 2.5 },
    };
    expect(readState(writeState(state))).toEqual(state);
  });

  test('is nothing at all when nothing is chosen', () => {
    expect(writeState({})).toBe('');
    expect(readState('')).toEqual({});
  });

  test.each([
    '?event=<script>alert(1)</script>',
    '?event=%3Cimg%20src=x%20onerror=alert(1)%3E&place="]',
    '?place=../../etc/passwd&theme=javascript:alert(1)',
    '?year=1900&year=today',
    '?year=__proto__&event=__proto__',
    '?view=1,2',
    '?view=NaN,Infinity,-1',
    '?view=1e3,45,2',
    '?view=999,45,2',
    '?view=147,44,0',
    '?view=147.5,44.25,2.5,9',
    `?event=${'a'.repeat(200)}`,
    '?%E0%A4%A&&&===',
    '?event=%00',
  ])('falls back to nothing for %s', (search) => {
    expect(readState(search)).toEqual({});
  });

  test('keeps what it understands beside what it does not', () => {
    expect(readState('?event=nagato-summit&view=garbage&foo=bar')).toEqual({ event: 'nagato-summit' });
  });
});
