import { describe, expect, test } from 'vitest';
import { eventInWords } from '../../src/core/atlas/atlas-words.ts';
import { controlAt } from '../../src/core/geo/control.ts';

const shown = { title: 'Landing', when: '28 August 1945', date: '1945-08-28', inside: ['Iturup/Etorofu'], outside: [] };

describe('an event in words', () => {
  test('names its places and the lines in force on its day', () => {
    expect(eventInWords(shown)).toBe(
      'Landing, 28 August 1945. Marked on the map: Iturup/Etorofu. Control as since 1905; lines then: the border of 1875 between the Kurils and Kamchatka; the border of 1905 across Sakhalin.',
    );
  });

  test('says which places lie outside the picture', () => {
    expect(eventInWords({ ...shown, outside: ['Moscow'] })).toContain('Outside the picture: Moscow.');
    expect(eventInWords({ ...shown, inside: [], outside: ['Moscow'] })).toContain('Place: Moscow.');
    expect(eventInWords({ ...shown, inside: [], outside: ['Moscow', 'Yalta'] })).toContain('Places: Moscow, Yalta.');
  });

  test('says since when hands had changed, not which stop came last', () => {
    expect(eventInWords({ ...shown, date: '2014-03-18' })).toContain('Control as since September 1945;');
    expect(eventInWords({ ...shown, date: '1880' })).toContain('Control as since 1875;');
  });

  test('claims no border before there was one', () => {
    expect(eventInWords({ ...shown, date: '1786' })).toContain('Lines then: no agreed border.');
    expect(new Set(Object.values(controlAt('1786').holders))).toEqual(new Set(['undivided']));
  });
});
