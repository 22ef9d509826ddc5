import type { z } from 'astro/zod';
import { pathTo } from '#core/addresses.ts';
import { FACTS } from '#build/vocabulary.ts';
import { words } from '#build/words.ts';
import { toCslJson } from '#build/citations/index.ts';
import { yearOf } from '#core/dates.ts';
import { claimReviews } from './claim-reviews.ts';
import { toCsv } from './csv.ts';
import { readDocs } from './field-docs.ts';
import { featureCollection } from './geojson.ts';
import { jsonSchema, type JsonSchema } from './json-schema.ts';
import common from '#model/common.ts?raw';
import * as published from '#model/published.ts';
import publishedText from '#model/published.ts?raw';
import record from '#model/record.ts?raw';
import sourceText from '#model/source.ts?raw';
import { absolute } from '#queries/citable.ts';
import { borders, checkPath, checks, eventPath, events, people, places, positions, questions, sources, terms } from '#queries/record.ts';

const docs = readDocs([common, record, sourceText, publishedText]);

const TYPES = { json: 'application/json', geojson: 'application/geo+json', csv: 'text/csv' } as const;
type Format = keyof typeof TYPES;

/** A list of the published data, with the files it comes in. */
export interface DataSet {
  /** Name of its schema, and of its files unless these have another. */
  name: string;
  file?: string;
  title: string;
  about: string;
  formats: readonly Format[];
  /** Name of the schema in `schemas/published.ts`. */
  type: keyof typeof published;
  /** The entries as published: a list, or one object that holds them. */
  load: () => Promise<unknown>;
  /** The file is one object: a collection in GeoJSON or a feed. */
  whole?: true;
}

const withUrl =
  <T extends { id: string }>(load: () => Promise<T[]>, path: (id: string) => string) =>
  async () =>
    (await load()).map((entry) => ({ ...entry, url: absolute(path(entry.id)) }));

const t = words();

/** Everything that is published as data. */
export const DATA_SETS: DataSet[] = [
  {
    name: 'events',
    title: 'Events',
    about: t('data.about.events'),
    formats: ['json', 'csv'],
    type: 'publishedEvent',
    load: async () =>
      Promise.all(
        (await events()).map(async (event) => ({ ...event, year: yearOf(event.date), url: absolute(await eventPath(event.id)) })),
      ),
  },
  {
    name: 'places',
    title: 'Places',
    about:
      'Islands, settlements and meeting places as points, with both names and both scripts. A place that is only named has no geometry.',
    formats: ['geojson'],
    type: 'publishedPlaces',
    whole: true,
    load: async () =>
      featureCollection(
        (await places()).map(({ id, at, facts, ...properties }) => ({
          id,
          geometry: at ? { type: 'Point', coordinates: at } : null,
          properties: { ...properties, ...facts, url: absolute(pathTo.place(id)) },
        })),
      ),
  },
  {
    name: 'places-table',
    file: 'places',
    title: 'Places as a table',
    about: 'The same places without lists inside a cell, for spreadsheets and for programs that read flat tables only.',
    formats: ['csv'],
    type: 'publishedPlaceRow',
    load: async () =>
      (await places()).map(({ id, at, ja, ru, ...place }) => ({
        ...place,
        id,
        ja: ja?.text,
        ru: ru?.text,
        longitude: at?.[0],
        latitude: at?.[1],
        url: absolute(pathTo.place(id)),
      })),
  },
  {
    name: 'borders',
    title: 'Border lines',
    about:
      'Borders, lines of control, claims and proposals with the years they applied. Every line is schematic and none is fit for navigation.',
    formats: ['geojson'],
    type: 'publishedBorders',
    whole: true,
    load: async () => featureCollection((await borders()).map(({ id, geometry, ...properties }) => ({ id, geometry, properties }))),
  },
  {
    name: 'people',
    title: 'People',
    about: 'People in the articles, the timeline and the positions, in the role held at the time.',
    formats: ['json'],
    type: 'publishedPerson',
    load: withUrl(people, pathTo.person),
  },
  {
    name: 'glossary',
    title: 'Glossary',
    about: t('data.about.glossary'),
    formats: ['json'],
    type: 'publishedTerm',
    load: withUrl(terms, pathTo.term),
  },
  {
    name: 'questions',
    title: 'Questions in dispute',
    about: 'What the two states disagree about, question by question; the positions refer to them.',
    formats: ['json'],
    type: 'publishedQuestion',
    load: withUrl(questions, pathTo.question),
  },
  {
    name: 'positions',
    title: 'Positions',
    about: t('data.about.positions'),
    formats: ['json'],
    type: 'publishedPosition',
    load: withUrl(positions, pathTo.position),
  },
  {
    name: 'checks',
    title: 'Checks',
    about: t('data.about.checks'),
    formats: ['csv'],
    type: 'publishedCheck',
    load: async () => Promise.all((await checks()).map(async (check) => ({ ...check, url: absolute(await checkPath(check)) }))),
  },
  {
    name: 'claim-reviews',
    title: 'Checks as reviews of claims',
    about:
      'The same checks as a feed of ClaimReview (schema.org), as collections of fact checks take it. A verdict is a word; there is no scale.',
    formats: ['json'],
    type: 'publishedClaimReviews',
    load: claimReviews,
    whole: true,
  },
  {
    name: 'sources',
    title: 'Sources',
    about: 'The bibliography in CSL-JSON, as Zotero and other reference managers take it.',
    formats: ['json'],
    type: 'publishedSource',
    load: sources,
  },
];

/** Paths of the data. */
export const dataPath = {
  home: '/data/',
  file: (name: string, format: string) => `/data/${name}.${format}`,
  /** A table as spreadsheets open it at a double click. */
  excel: (name: string) => `/data/${name}-excel.csv`,
  schema: (name: string) => `/data/schemas/${name}.json`,
  descriptor: '/data/datapackage.json',
} as const;

/** The facts of places as fields of their own, as they are published. */
const FACT_FIELDS = Object.fromEntries(
  FACTS.map(({ field, kind, about }): [string, JsonSchema] => [
    field,
    { description: about, type: kind === 'count' ? 'integer' : 'string' },
  ]),
);

function schemaOf({ name, title, type }: DataSet, list: boolean): JsonSchema {
  const schema = jsonSchema(published[type] as z.ZodType, docs(type), { id: absolute(dataPath.schema(name)), title, list });
  const place = name === 'places' ? schema.properties?.['features']?.items?.properties?.['properties'] : undefined;
  if (place) place.properties = { ...place.properties, ...FACT_FIELDS };
  return schema;
}

/** JSON Schema of one entry of a list, or of a file that is one object. */
export const entrySchema = (set: DataSet): JsonSchema => schemaOf(set, false);

/** JSON Schema of the file: of the whole list. */
export const fileSchema = (set: DataSet): JsonSchema => schemaOf(set, !set.whole);

/** A published file. */
export interface DataFile {
  set: DataSet;
  format: Format;
  /** Path below the site's root. */
  path: string;
  /** Media type. */
  type: string;
  content: string;
}

async function write(set: DataSet, format: Format): Promise<string> {
  const content = await set.load();
  if (format === 'csv') return toCsv(content as Record<string, unknown>[], entrySchema(set));
  if (set.name === 'sources') return toCslJson(await sources());
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Every file of a data set, written. */
export async function filesOf(set: DataSet): Promise<DataFile[]> {
  return Promise.all(
    set.formats.map(async (format) => ({
      set,
      format,
      path: dataPath.file(set.file ?? set.name, format),
      type: TYPES[format],
      content: await write(set, format),
    })),
  );
}

/**
 * The tables once more for Excel, which takes a CSV without a byte order mark for text in the code page of the machine. Other readers
 * would take the mark for a part of the first field's name, so the tables that the data package describes have none.
 */
export const forExcel = (files: readonly DataFile[]): DataFile[] =>
  files
    .filter(({ format }) => format === 'csv')
    .map((file) => ({ ...file, path: dataPath.excel(file.set.file ?? file.set.name), content: `\uFEFF${file.content}` }));
