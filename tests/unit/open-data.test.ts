import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { tableSchema, toCsv } from '../../src/features/open-data/csv.ts';
import { readDocs } from '../../src/features/open-data/field-docs.ts';
import { featureCollection } from '../../src/features/open-data/geojson.ts';
import { jsonSchema, typeInWords, type JsonSchema } from '../../src/features/open-data/json-schema.ts';
import { jsonLd } from '../../src/core/structured-data.ts';
import * as published from '../../src/model/published.ts';
import { ROOT } from '../../src/tools/run.ts';

const about = { id: 'https://example.org/x.json', title: 'X', list: false };

describe('CSV', () => {
  const entry = z.strictObject({ id: z.string(), note: z.string().optional(), tags: z.array(z.string()), year: z.int() });
  const schema = jsonSchema(entry, { fields: {} }, about);
  const rows = [
    { id: 'a', note: 'says “x”, "y",\nand z', tags: ['b', 'c'], year: 1855 },
    { id: '択捉島', tags: [], year: 2014 },
  ];

  test('comes back as it went in', () => {
    expect(parse(toCsv(rows, schema), { columns: true })).toEqual([
      { id: 'a', note: rows[0]!.note, tags: 'b;c', year: '1855' },
      { id: '択捉島', note: '', tags: '', year: '2014' },
    ]);
  });

  test('ends lines as RFC 4180 says', () => {
    expect(toCsv(rows.slice(1), schema)).toBe('id,note,tags,year\r\n択捉島,,,2014\r\n');
  });

  test('holds no formula', () => {
    expect(toCsv([{ id: '=HYPERLINK("https://x.test")', tags: ['@a'], year: 1855 }], schema)).toContain(
      `"'=HYPERLINK(""https://x.test"")",,'@a,1855`,
    );
  });

  test('has its columns described in their order', () => {
    expect(tableSchema(schema).fields.map(({ name, type }) => [name, type])).toEqual([
      ['id', 'string'],
      ['note', 'string'],
      ['tags', 'string'],
      ['year', 'integer'],
    ]);
  });
});

test('the comment of a field becomes its description, at every depth and through other schemas', () => {
  const docs = readDocs([
    `/** An id. */
     export const id = z.string();
     /** A thing. */
     export const thing = z.strictObject({
       id,
       /** Its \`parts\`. */
       parts: z.array(z.strictObject({
         /** How many. */
         n: z.int(),
       })).optional(),
     });
     export const more = thing.omit({ id: true }).extend({
       /** Its size. */
       size: z.number(),
     });`,
  ]);
  expect(docs('thing')).toMatchObject({
    text: 'A thing.',
    fields: { id: { text: 'An id.' }, parts: { text: 'Its parts.', fields: { n: { text: 'How many.' } } } },
  });
  expect(docs('more').fields).toMatchObject({ size: { text: 'Its size.' }, parts: { text: 'Its parts.' } });
});

describe('published schemas', () => {
  const texts = ['common', 'record', 'source', 'published'].map((name) => readFileSync(join(ROOT, 'src/model', `${name}.ts`), 'utf8'));
  const docs = readDocs(texts);

  test.each(Object.entries(published))('%s says what each field is', (name, type) => {
    const schema = jsonSchema(type, docs(name), about);
    const entry = schema.properties?.features?.items?.properties?.properties ?? schema;
    const silent = Object.entries(entry.properties ?? {}).filter(([, part]) => !part.description);
    expect(silent.map(([field]) => field)).toEqual([]);
    expect(schema.description).toMatch(/\.$/);
  });
});

test.each<[JsonSchema, string]>([
  [{ type: 'array', items: { type: 'string' } }, 'list of text'],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'text or null'],
  [{ type: 'string', enum: ['high', 'low'] }, 'one of: high, low'],
])('a type is named in words: %j', (schema, words) => expect(typeInWords(schema)).toBe(words));

test('GeoJSON has a bounding box around everything that has a place', () => {
  const line = { id: 'l', geometry: { type: 'LineString', coordinates: [[145, 43], [148, 45]] }, properties: {} } as const; // prettier-ignore
  const { bbox, features } = featureCollection([line, { id: 'named', geometry: null, properties: {} }]);
  expect(bbox).toEqual([145, 43, 148, 45]);
  expect(features[1]?.geometry).toBeNull();
});

test('JSON-LD cannot end its script', () => {
  const text = jsonLd({ '@type': 'Thing', name: '</script><b>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: '</script><b>' });
});
