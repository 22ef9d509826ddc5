import { controlAt, controlSince, linesInWords, sinceInWords } from '../geo/control.ts';

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

/** An event in words: what, when, where, and which lines held then. */
export function eventInWords({ title, when, date, inside, outside }: ShownEvent): string {
  const where = [
    inside.length > 0 && `Marked on the map: ${inside.join(', ')}.`,
    outside.length > 0 && `${inside.length > 0 ? 'Outside the picture' : outside.length > 1 ? 'Places' : 'Place'}: ${outside.join(', ')}.`,
  ];
  return [`${title}, ${when}.`, ...where, controlInWords(date)].filter(Boolean).join(' ');
}

/** Since when the islands had been administered as on a day, and the lines of that day. */
export function controlInWords(date: string): string {
  const since = controlSince(date);
  return `${since ? `Control as since ${sinceInWords(since)}; lines` : 'Lines'} then: ${linesInWords(controlAt(date))}.`;
}

/** How many events are left in words: "A place: 3 of 60 events." */
export const narrowedInWords = (what: string, left: number, all: number): string => `${what}: ${left} of ${all} events.`;
