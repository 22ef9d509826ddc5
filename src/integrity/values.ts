import type { Path } from './located.ts';

/** A value inside an entry and the path that leads to it. */
export interface Found {
  path: Path;
  value: unknown;
}

/** All values at a path with `*` for every item of a list or field of a group: `keyPoints.*.sources.*`. What is not there is left out. */
export function valuesAt(data: unknown, pattern: string): Found[] {
  return pattern.split('.').reduce<Found[]>(
    (found, step) =>
      found.flatMap(({ path, value }) => {
        if (step === '*') return itemsOf(value).map(([key, item]) => ({ path: [...path, key], value: item }));
        const next = isRecord(value) ? value[step] : undefined;
        return next === undefined ? [] : [{ path: [...path, step], value: next }];
      }),
    [{ path: [], value: data }],
  );
}

const itemsOf = (value: unknown): [string | number, unknown][] =>
  Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];

/** All texts of an entry, at any depth. */
export function textsIn(value: unknown, path: Path = []): { path: Path; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key])) : [];
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
