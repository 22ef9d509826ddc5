import { controlSince, linesAt } from '../geo/control.ts';
import type { Words } from '../words.ts';
import type { AtlasData } from './atlas-data.ts';

/** What a chosen event is said to show. */
export interface ShownEvent {
  title: string;
  /** Its date as printed. */
  when: string;
  /** ISO 8601, any precision. */
  date: string;
  /** Names of its places in the picture, and of those outside it. */
  inside: readonly string[];
  outside: readonly string[];
}

/** What is said of stops and lines. */
type Said = Pick<AtlasData, 'stops' | 'lines'>;

/** An event in the language of `t`: what, when, where, and which lines held then. */
export function eventInWords(t: Words, { title, when, date, inside, outside }: ShownEvent, said: Said): string {
  const list = (places: readonly string[]) => places.join(t('client.atlas.and'));
  return [
    t('client.atlas.event', { title, when }),
    inside.length > 0 && t('client.atlas.inside', { places: list(inside) }),
    outside.length > 0 &&
      t(inside.length > 0 ? 'client.atlas.outside' : 'client.atlas.places', { places: list(outside), count: outside.length }),
    controlInWords(t, date, said),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Since when the islands had been administered as on a day, and the lines of that day. */
export function controlInWords(t: Words, date: string, said: Said): string {
  const since = controlSince(date);
  const lines = linesAt(date).map((id) => said.lines[id]);
  return t(since ? 'client.atlas.control' : 'client.atlas.lines', {
    since: since && said.stops[since.id]?.since,
    lines: lines.join('; ') || t('client.atlas.noBorder'),
  });
}
