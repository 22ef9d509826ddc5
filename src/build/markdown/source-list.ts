import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CslItem } from '#core/csl.ts';
import { source } from '#model/source.ts';
import { contentText } from '../content-text.ts';

/** Sources by id. */
export type SourceList = ReadonlyMap<string, CslItem>;

let cache: { path: string; changed: number; list: SourceList } | undefined;

/** Sources by id from a CSL-JSON file (path from the working directory); read again when it has changed. */
export function readSources(file: string): SourceList {
  const path = resolve(file);
  const changed = statSync(path).mtimeMs;
  if (cache?.path !== path || cache.changed !== changed) {
    const items = JSON.parse(contentText(path)) as CslItem[];
    // As the collection has them: lines joined, numbers as text. What does not fit the schema stops the build elsewhere.
    const records = items.map((item) => (source.safeParse(item).data ?? item) as CslItem);
    cache = { path, changed, list: new Map(records.map((item) => [item.id, item])) };
  }
  return cache.list;
}
