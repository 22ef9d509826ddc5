import { defineCollection } from 'astro/content/config';
import { file, glob, type Loader } from 'astro/loaders';
import { type COLLECTIONS, collections as rows, isList, type CollectionName } from '#model/collections.ts';

interface Feature {
  id: string;
  properties: Record<string, unknown>;
  geometry: unknown;
}

/** JSON, also where an editor began the file with a mark. */
const json = (text: string) => JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>[];

/** GeoJSON features as flat entries: id, properties and geometry side by side. */
const features = (text: string) =>
  (json(text) as unknown as { features: Feature[] }).features.map(({ id, properties, geometry }) => ({ id, ...properties, geometry }));

/** What reads a collection: a list from its file, a folder file by file. */
function loaderOf(path: string) {
  // Ids are the names of the files; Astro’s own would lose the dot before the language of a variant.
  if (!isList(path)) return glob({ base: `./${path}`, pattern: '*.{mdx,yaml}', generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });
  if (path.endsWith('.json')) return file(path, { parser: json });
  return path.endsWith('.geojson') ? file(path, { parser: features }) : file(path);
}

type Collections = { [Name in CollectionName]: { loader: Loader; schema: (typeof COLLECTIONS)[Name]['schema'] } };

/** One collection for each row with entries of the table in `src/model/collections.ts`. */
export const collections = Object.fromEntries(
  rows
    .filter(([, { settings }]) => !settings)
    .map(([name, { path, schema }]) => [name, defineCollection({ loader: loaderOf(path), schema })]),
) as unknown as Collections;
