import { problemAt, type Rule } from '../entry.ts';
import type { Path } from '../located.ts';
import { valuesAt } from '../values.ts';

type LonLat = [number, number];
const isLonLat = (value: unknown): value is LonLat =>
  Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === 'number');

/** The part of the world that the lines and the islands lie in. */
const inRegion = ([lon, lat]: LonLat) => lon >= 120 && lon <= 170 && lat >= 30 && lat <= 60;

/** Kinds of place that lie in the region; a city may lie anywhere. */
const LOCAL = new Set<unknown>(['disputed-island', 'islet', 'island', 'island-group', 'cape', 'bay']);

/** What is wrong with a position, if anything. */
function wrong([lon, lat]: LonLat, local: boolean): string | undefined {
  if (lon === 0 && lat === 0) return '[0, 0] is no position';
  if (!inRegion([lon, lat]) && inRegion([lat, lon])) return `[${lon}, ${lat}] has latitude and longitude swapped; longitude comes first`;
  return local && !inRegion([lon, lat]) ? `[${lon}, ${lat}] lies outside 120–170° E, 30–60° N` : undefined;
}

/** Positions of places, and every point of every border, lie where they can lie. */
export const coordinates: Rule = function* (content) {
  for (const entry of content.of('places')) {
    const { at, kind } = entry.data;
    const message = isLonLat(at) ? wrong(at, LOCAL.has(kind)) : undefined;
    if (message) yield problemAt(entry, ['at'], message);
    if (at !== undefined && entry.data['atSource'] === undefined)
      yield problemAt(entry, ['atSource'], 'is missing: a position says where it comes from');
  }
  for (const entry of content.of('borders')) {
    const points = ['geometry.coordinates.*', 'geometry.coordinates.*.*'].flatMap((pattern) => valuesAt(entry.data, pattern));
    for (const { path, value } of points as { path: Path; value: unknown }[]) {
      const message = isLonLat(value) ? wrong(value, true) : undefined;
      if (message) yield problemAt(entry, path, message);
    }
  }
};
