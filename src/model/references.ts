import { collections, type CollectionName } from './collections.ts';

/** A field that holds ids of another collection. `*` in the path stands for every item of a list. */
export interface Reference {
  from: CollectionName;
  path: string;
  to: CollectionName;
}

/** Every field that refers to an entry. A test compares the list with the schemas, so that none is forgotten. */
export const REFERENCES: readonly Reference[] = collections.flatMap(([from, { references = {} }]) =>
  Object.entries(references).map(([path, to]) => ({ from, path, to })),
);

/** What authors may write in MDX, and the collection its `id` belongs to. */
export const COMPONENTS: Readonly<Record<string, CollectionName>> = {
  Article: 'articles',
  Check: 'checks',
  Event: 'events',
  Person: 'people',
  Place: 'places',
  Term: 'terms',
};
