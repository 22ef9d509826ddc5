import type { CollectionName } from './collections.ts';

/** A field that holds ids of another collection. `*` in the path stands for every item of a list. */
export interface Reference {
  from: CollectionName;
  path: string;
  to: CollectionName;
}

const rows = (from: CollectionName, fields: Record<string, CollectionName>): Reference[] =>
  Object.entries(fields).map(([path, to]) => ({ from, path, to }));

/** Every field that refers to an entry. A test compares the table with the schemas, so that none is forgotten. */
export const REFERENCES: readonly Reference[] = [
  ...rows('articles', {
    report: 'sources',
    'themes.*': 'themes',
    'keyPoints.*.sources.*': 'sources',
    'events.*': 'events',
    'places.*': 'places',
    'people.*': 'people',
    'terms.*': 'terms',
  }),
  ...rows('themes', { 'places.*': 'places' }),
  ...rows('pages', { 'map.places.*': 'places' }),
  ...rows('documents', {
    'events.*': 'events',
    'extracts.*.texts.*.sources.*': 'sources',
    'extracts.*.questions.*': 'questions',
    'extracts.*.events.*': 'events',
    'extracts.*.positions.*': 'positions',
    'extracts.*.checks.*': 'checks',
    'readings.japan.*.sources.*': 'sources',
    'readings.russia.*.sources.*': 'sources',
    'readings.others.*.sources.*': 'sources',
    'sourcing.*.sources.*': 'sources',
  }),
  ...rows('events', { 'places.*': 'places', 'people.*': 'people', 'articles.*': 'articles', 'sources.*': 'sources' }),
  ...rows('places', { 'distanceKm.from': 'places', mainSettlement: 'places', partOf: 'places', 'sources.*': 'sources' }),
  ...rows('borders', { 'sources.*': 'sources' }),
  ...rows('people', { 'articles.*': 'articles', 'sources.*': 'sources' }),
  ...rows('terms', { 'articles.*': 'articles', 'sources.*': 'sources' }),
  ...rows('positions', { question: 'questions', 'sources.*': 'sources' }),
  ...rows('checks', { article: 'articles', event: 'events', 'sources.*': 'sources' }),
  ...rows('now', { event: 'events', 'sources.*': 'sources' }),
  ...rows('lessons', { 'cards.*.check': 'checks' }),
  ...rows('quizzes', { id: 'articles' }),
  ...rows('topicQuizzes', { 'items.*.sources.*': 'sources' }),
];

/** What authors may write in MDX, and the collection its `id` belongs to. */
export const COMPONENTS: Readonly<Record<string, CollectionName>> = {
  Article: 'articles',
  Check: 'checks',
  Event: 'events',
  Person: 'people',
  Place: 'places',
  Term: 'terms',
};
