import { problemAt, type Rule } from '../entry.ts';
import type { Path } from '../located.ts';
import { valuesAt } from '../values.ts';

type LonLat = [number, number];
const isLonLat = (value: unknown): value is LonLat =>
  Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === 'number');

/** West, south, east and north edge of the part of the world that the dossier is about. */
type Area = readonly number[];
const inside = ([lon, lat]: LonLat, [west = -180, south = -90, east = 180, north = 90]: Area) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Kinds of place that lie in it; a city may lie anywhere. */
const LOCAL = new Set<unknown>(['disputed-island', 'islet', 'island', 'island-group', 'cape', 'bay', 'strait']);

/** What is wrong with a position, if anything. */
function wrong([lon, lat]: LonLat, local: boolean, area: Area): string | undefined {
  if (lon === 0 && lat === 0) return '[0, 0] is no position';
  if (!inside([lon, lat], area) && inside([lat, lon], area))
    return `[${lon}, ${lat}] has latitude and longitude swapped; longitude comes first`;
  return local && !inside([lon, lat], area) ? `[${lon}, ${lat}] lies outside the area of site.yaml, [${area.join(', ')}]` : undefined;
}

/** Positions of places, and every point of every border, lie where they can lie. */
export const coordinates: Rule = function* (content) {
  const { area = [] } = (content.of('site')[0]?.data ?? {}) as { area?: Area };
  for (const entry of content.of('places')) {
    const { at, kind } = entry.data;
    const message = isLonLat(at) ? wrong(at, LOCAL.has(kind), area) : undefined;
    if (message) yield problemAt(entry, ['at'], message);
    if (at !== undefined && entry.data['atSource'] === undefined)
      yield problemAt(entry, ['atSource'], 'is missing: a position says where it comes from');
  }
  for (const entry of content.of('borders')) {
    const points = ['geometry.coordinates.*', 'geometry.coordinates.*.*'].flatMap((pattern) => valuesAt(entry.data, pattern));
    for (const { path, value } of points as { path: Path; value: unknown }[]) {
      const message = isLonLat(value) ? wrong(value, true, area) : undefined;
      if (message) yield problemAt(entry, path, message);
    }
  }
};
