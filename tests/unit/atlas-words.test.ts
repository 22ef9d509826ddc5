import { describe, expect, test } from 'vitest';
import { eventInWords } from '../../src/core/atlas/atlas-words.ts';
import { controlAt, CONTROL_STOPS } from '../../src/core/geo/control.ts';
import { words } from '../../src/build/words.ts';
import { content } from '../harness/content.ts';

const said = {
  stops: Object.fromEntries(
    CONTROL_STOPS.map(({ id, label, caption, since, from }) => [id, { label, caption, since: since ?? from.slice(0, 4) }]),
  ),
  lines: Object.fromEntries(
    (content.borders as { id: string; properties: { phrase: string } }[]).map(({ id, properties }) => [id, properties.phrase]),
  ),
};
const inWords = (event: Parameters<typeof eventInWords>[1]) => eventInWords(words(), event, said);
const shown = { title: 'Landing', when: '28 August 1945', date: '1945-08-28', inside: ['Iturup/Etorofu'], outside: [] };

describe('an event in words', () => {
  test('names its places and the lines in force on its day', () => {
    expect(inWords(shown)).toBe(
      'Landing, 28 August 1945. Marked on the map: Iturup/Etorofu. Control as since 1905; lines then: the border of 1875 between the Kurils and Kamchatka; the border of 1905 across Sakhalin.',
    );
  });

  test('says which places lie outside the picture', () => {
    expect(inWords({ ...shown, outside: ['Moscow'] })).toContain('Outside the picture: Moscow.');
    expect(inWords({ ...shown, inside: [], outside: ['Moscow'] })).toContain('Place: Moscow.');
    expect(inWords({ ...shown, inside: [], outside: ['Moscow', 'Yalta'] })).toContain('Places: Moscow, Yalta.');
  });

  test('says since when hands had changed, not which stop came last', () => {
    expect(inWords({ ...shown, date: '2014-03-18' })).toContain('Control as since September 1945;');
    expect(inWords({ ...shown, date: '1880' })).toContain('Control as since 1875;');
  });

  test('claims no border before there was one', () => {
    expect(inWords({ ...shown, date: '1786' })).toContain('Lines then: no agreed border.');
    expect(new Set(Object.values(controlAt('1786').holders))).toEqual(new Set(['undivided']));
  });
});
