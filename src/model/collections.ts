/** The one table of collections: what the content config of Astro and the checks of `src/integrity/` both read. */
import type { z } from 'astro/zod';
import { article, page, theme } from './article.ts';
import { administration, origin, period, stop, unit, view } from './atlas.ts';
import { brief } from './brief.ts';
import { CONTENT } from './content-folder.ts';
import { document } from './document.ts';
import { border, check, event, person, place, position, question, term } from './record.ts';
import { source } from './source.ts';
import { status } from './status.ts';
import { dictionary, site } from './site.ts';
import { lesson, quiz, rubric, settlement, topicQuiz, weighing } from './teaching.ts';
import { translation } from './translation.ts';
import { variant } from './variant.ts';
import { fact, sourceKind, state, verdict } from './vocabulary.ts';

/** Where a collection is kept, what shape its entries have, what one of them is called, and to what its fields refer. */
export interface Collection<Name = string> {
  /** In the dossier: a file with a list, or a folder with a file for each entry (MDX, or YAML for those without a text). */
  path: string;
  schema: z.ZodObject;
  noun: string;
  /** Settings, not entries: every file is one object, and Astro does not load it. */
  settings?: true;
  /** Fields that hold ids, with the collection they are of. `*` in a path stands for every item of a list. */
  references?: Readonly<Record<string, Name>>;
}

/** Checks that references go to collections of the same table. */
const table = <T extends { readonly [K in keyof T]: Collection<keyof T> }>(rows: T): T => rows;

const sources = { 'sources.*': 'sources' } as const;

/** Every collection of a dossier by its name in `getCollection()`. */
export const COLLECTIONS = table({
  site: { path: 'site.yaml', schema: site, noun: 'site', settings: true },
  dictionaries: { path: 'ui', schema: dictionary, noun: 'dictionary', settings: true },
  articles: {
    path: 'articles',
    schema: article,
    noun: 'article',
    references: {
      report: 'sources',
      'themes.*': 'themes',
      'keyPoints.*.sources.*': 'sources',
      'events.*': 'events',
      'places.*': 'places',
      where: 'places',
      'people.*': 'people',
      'terms.*': 'terms',
      mapView: 'views',
    },
  },
  themes: { path: 'themes', schema: theme, noun: 'theme', references: { 'places.*': 'places', mapView: 'views' } },
  pages: {
    path: 'pages',
    schema: page,
    noun: 'page',
    references: { 'map.view': 'views', 'map.places.*': 'places', 'strip.*.stop': 'stops' },
  },
  documents: {
    path: 'documents',
    schema: document,
    noun: 'document',
    references: {
      'events.*': 'events',
      'extracts.*.texts.*.sources.*': 'sources',
      'extracts.*.questions.*': 'questions',
      'extracts.*.events.*': 'events',
      'extracts.*.positions.*': 'positions',
      'extracts.*.checks.*': 'checks',
      'readings.*.*.sources.*': 'sources',
      'sourcing.*.sources.*': 'sources',
    },
  },
  variants: { path: 'variants', schema: variant, noun: 'variant' },
  translations: { path: 'translations', schema: translation, noun: 'translation' },
  events: {
    path: 'events.yaml',
    schema: event,
    noun: 'event',
    references: { 'themes.*': 'themes', 'places.*': 'places', 'people.*': 'people', 'articles.*': 'articles', ...sources },
  },
  places: {
    path: 'places.yaml',
    schema: place,
    noun: 'place',
    references: { 'distanceKm.from': 'places', mainSettlement: 'places', partOf: 'places', ...sources },
  },
  borders: { path: 'borders.geojson', schema: border, noun: 'border', references: sources },
  administrations: { path: 'atlas/administrations.yaml', schema: administration, noun: 'administration' },
  units: { path: 'atlas/units.yaml', schema: unit, noun: 'unit' },
  stops: {
    path: 'atlas/stops.yaml',
    schema: stop,
    noun: 'stop',
    references: {
      event: 'events',
      'administered.*.by': 'administrations',
      'administered.*.units.*': 'units',
      'borders.*': 'borders',
      ...sources,
    },
  },
  views: {
    path: 'atlas/views.yaml',
    schema: view,
    noun: 'view',
    references: {
      'labels.*.place': 'places',
      'labels.*.border': 'borders',
      'inset.units.*': 'units',
      'inset.labels.*.place': 'places',
      'inset.labels.*.border': 'borders',
    },
  },
  origins: { path: 'atlas/origins.yaml', schema: origin, noun: 'origin', references: { id: 'places' } },
  periods: { path: 'atlas/periods.yaml', schema: period, noun: 'period' },
  people: { path: 'people.yaml', schema: person, noun: 'person', references: { side: 'states', 'articles.*': 'articles', ...sources } },
  terms: { path: 'terms.yaml', schema: term, noun: 'term', references: { 'articles.*': 'articles', ...sources } },
  questions: { path: 'questions.yaml', schema: question, noun: 'question', references: { 'silent.*': 'states' } },
  positions: {
    path: 'positions.yaml',
    schema: position,
    noun: 'position',
    references: { question: 'questions', side: 'states', ...sources },
  },
  checks: {
    path: 'checks.yaml',
    schema: check,
    noun: 'check',
    references: { article: 'articles', event: 'events', verdict: 'verdicts', ...sources },
  },
  now: { path: 'now.yaml', schema: status, noun: 'line', references: { event: 'events', ...sources } },
  briefs: {
    path: 'briefs.yaml',
    schema: brief,
    noun: 'brief',
    references: {
      page: 'pages',
      theme: 'themes',
      article: 'articles',
      'conclusion.sources.*': 'sources',
      'agreed.*.sources.*': 'sources',
      'sides.*.side': 'states',
      'sides.*.sources.*': 'sources',
      'events.*': 'events',
    },
  },
  sources: { path: 'sources.json', schema: source, noun: 'source', references: { 'custom.kind': 'sourceKinds', 'custom.side': 'states' } },
  verdicts: { path: 'verdicts.yaml', schema: verdict, noun: 'verdict' },
  sourceKinds: { path: 'source-kinds.yaml', schema: sourceKind, noun: 'kind of source', references: { side: 'states' } },
  facts: { path: 'facts.yaml', schema: fact, noun: 'fact' },
  states: { path: 'states.yaml', schema: state, noun: 'state', references: { under: 'states' } },
  lessons: { path: 'teaching/lessons', schema: lesson, noun: 'lesson', references: { 'cards.*.check': 'checks' } },
  quizzes: { path: 'teaching/quizzes.yaml', schema: quiz, noun: 'quiz', references: { id: 'articles' } },
  topicQuizzes: {
    path: 'teaching/topics.yaml',
    schema: topicQuiz,
    noun: 'quiz',
    references: { 'items.*.sources.*': 'sources' },
  },
  weighing: { path: 'teaching/weighing.yaml', schema: weighing, noun: 'question to weigh', references: { id: 'articles', ...sources } },
  settlements: {
    path: 'teaching/settlements.yaml',
    schema: settlement,
    noun: 'settlement',
    references: {
      ...sources,
      'sides.*.side': 'states',
      'sides.*.sources.*': 'sources',
      'law.sources.*': 'sources',
      'security.sources.*': 'sources',
      'residents.sources.*': 'sources',
    },
  },
  rubrics: { path: 'teaching/rubrics.yaml', schema: rubric, noun: 'criterion' },
} as const);

/** Name of a collection, as in `getCollection()`. */
export type CollectionName = keyof typeof COLLECTIONS;

/** A collection with its path from the project's root. */
export type CollectionRow = Collection<CollectionName>;

/** Whether a path is that of a list, not of a folder. */
export const isList = (path: string) => /\.\w+$/.test(path);

/** All collections with their names; paths are from the project's root. */
export const collections = (Object.entries(COLLECTIONS) as [CollectionName, CollectionRow][]).map(
  ([name, row]): [CollectionName, CollectionRow] => [name, { ...row, path: `${CONTENT}/${row.path}` }],
);
