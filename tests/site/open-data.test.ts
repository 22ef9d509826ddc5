import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { content } from '../harness/content.ts';
import { DIST, dom, pages } from '../harness/dist.ts';

interface Field {
  name: string;
  type: string;
  constraints: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  schema?: { fields: Field[]; primaryKey: string[] };
  jsonSchema?: string;
}
const text = (path: string) => readFileSync(join(DIST, 'data', path), 'utf8');
const json = (path: string) => JSON.parse(text(path));
const descriptor = json('datapackage.json') as { name: string; licenses: object[]; resources: Resource[] };
const table = (path: string) => parse<Record<string, string>>(text(path), { columns: true, relax_column_count: false });
const idsIn = (entries: { id?: string }[]) => entries.map(({ id }) => id).sort();
const ajv = new Ajv2020({ formats: { uri: (value: string) => URL.canParse(value) } });

test('the data package says what it is and under which licence', () => {
  expect(descriptor.name).toMatch(/^[a-z0-9-]+$/);
  expect(descriptor.licenses).toMatchObject([{ name: 'CC-BY-4.0', path: expect.stringMatching(/^https:/) }]);
  expect(descriptor.resources.map(({ path }) => path).sort()).toEqual([
    'borders.geojson',
    'checks.csv',
    'claim-reviews.json',
    'events.csv',
    'events.json',
    'glossary.json',
    'people.json',
    'places.csv',
    'places.geojson',
    'positions.json',
    'questions.json',
    'sources.json',
  ]);
  expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
});

describe.each(descriptor.resources)('$path', ({ path, format, bytes, hash, schema, jsonSchema }) => {
  test('is the file that is described', () => {
    expect(Buffer.byteLength(text(path))).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(text(path)).digest('hex')}`).toBe(hash);
  });

  test('has the shape that is described', () => {
    if (format !== 'csv') {
      const valid = ajv.validate(json(jsonSchema ?? ''), json(path));
      expect(ajv.errors ?? []).toEqual([]);
      expect(valid).toBe(true);
      return;
    }
    const rows = table(path);
    expect(Object.keys(rows[0] ?? {})).toEqual(schema?.fields.map(({ name }) => name));
    for (const { name, type, constraints } of schema?.fields ?? []) {
      const values = rows.map((row) => row[name] ?? '');
      if (constraints.required) expect(values, name).not.toContain('');
      if (type === 'integer')
        expect(
          values.filter((value) => !/^-?\d+$/.test(value)),
          name,
        ).toEqual([]);
      if (constraints.enum)
        expect(
          values.filter((value) => value && !constraints.enum?.includes(value)),
          name,
        ).toEqual([]);
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

test('the table of events says what the list of events says', () => {
  const list = json('events.json') as Record<string, unknown>[];
  const asCells = list.map((event) =>
    Object.fromEntries(Object.entries(event).map(([key, value]) => [key, Array.isArray(value) ? value.join(';') : String(value)])),
  );
  const rows = table('events.csv').map((row) => Object.fromEntries(Object.entries(row)));
  expect(rows).toHaveLength(content.events.length);
  expect(rows).toEqual(asCells.map((event) => ({ ...Object.fromEntries(Object.keys(rows[0] ?? {}).map((key) => [key, ''])), ...event })));
});

test('every table stands there once more for Excel, which needs a byte order mark to read its letters', () => {
  const $ = dom(pages().find(({ path }) => path === '/data/')?.file ?? '');
  for (const { path } of descriptor.resources.filter(({ format }) => format === 'csv')) {
    const copy = path.replace('.csv', '-excel.csv');
    expect(text(copy)).toBe(`\uFEFF${text(path)}`);
    expect($(`main a[href="/data/${copy}"]`), copy).toHaveLength(1);
  }
});

test('the table of places is flat, and says of each place with a position where it is', () => {
  const rows = table('places.csv');
  expect(idsIn(rows)).toEqual(idsIn(content.places));
  expect(rows.flatMap((row) => Object.entries(row).filter(([, value]) => /;[a-z]|^\[|^\{/.test(value)))).toEqual([]);
  const { features } = json('places.geojson') as { features: { id: string; geometry: { coordinates: number[] } | null }[] };
  const at = rows.map(({ id, longitude, latitude }) => [id, longitude && [Number(longitude), Number(latitude)]]);
  expect(Object.fromEntries(at)).toEqual(Object.fromEntries(features.map(({ id, geometry }) => [id, geometry?.coordinates ?? ''])));
});

test('every check is in the table', () => expect(idsIn(table('checks.csv'))).toEqual(idsIn(content.checks)));

describe.each(['places', 'borders'] as const)('%s.geojson', (noun) => {
  const { type, bbox, crs, features } = json(`${noun}.geojson`) as {
    type: string;
    bbox: number[];
    crs?: unknown;
    features: { type: string; id: string; geometry: { coordinates: unknown[] } | null; properties: object }[];
  };

  test('is a FeatureCollection after RFC 7946, without a reference system of its own', () => {
    expect(type).toBe('FeatureCollection');
    expect(crs).toBeUndefined();
    expect(idsIn(features)).toEqual(idsIn(content[noun]));
    for (const feature of features) expect(Object.keys(feature)).toEqual(['type', 'id', 'geometry', 'properties']);
  });

  test('has every position inside its box, longitude first', () => {
    const [west = 0, south = 0, east = 0, north = 0] = bbox;
    for (const { geometry } of features) {
      const numbers = (geometry?.coordinates ?? []).flat(3) as number[];
      for (let i = 0; i < numbers.length; i += 2) {
        expect(numbers[i]).toBeGreaterThanOrEqual(west);
        expect(numbers[i]).toBeLessThanOrEqual(east);
        expect(numbers[i + 1]).toBeGreaterThanOrEqual(south);
        expect(numbers[i + 1]).toBeLessThanOrEqual(north);
      }
    }
  });
});

test('the page of the data links every file and its schema', () => {
  const $ = dom(pages().find(({ path }) => path === '/data/')?.file ?? '');
  const linked = $('main a')
    .toArray()
    .map((a) => $(a).attr('href'));
  for (const { path } of descriptor.resources) {
    expect(linked).toContain(`/data/${path}`);
    expect(linked).toContain(`/data/schemas/${path.split('.')[0]}.json`);
  }
  expect(linked).toContain('/data/datapackage.json');
});
