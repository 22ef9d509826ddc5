import { createHash } from 'node:crypto';
import { LICENCE } from '#core/structured-data.ts';
import { tableSchema } from './csv.ts';
import { absolute, lastChange } from '#queries/citable.ts';
import { DATA_SETS, dataPath, entrySchema, filesOf, type DataFile } from './open-data.ts';
import { SITE } from '#model/site.ts';

/** What the data is about, for catalogues. */
export const KEYWORDS = ['Kuril Islands', 'Northern Territories', 'Japan', 'Russia', 'territorial disputes', 'sanctions', 'peace treaty'];

/** The summary of the data as a whole. */
export const DATA_DESCRIPTION =
  'Events, places, border lines, people, terms, positions, checks and sources on the dispute between Japan and Russia over the Northern Territories / southern Kurils. Both names and both positions at equal weight, each entry with its sources.';

/** A file as a resource. The columns of a table are described in place; other files name their JSON Schema. */
function resource({ set, format, path, type, content }: DataFile) {
  const described =
    format === 'csv' ? { type: 'table', schema: tableSchema(entrySchema(set)) } : { jsonSchema: `schemas/${set.name}.json` };
  return {
    name: set.formats.length > 1 ? `${set.name}-${format}` : set.name,
    title: set.title,
    description: set.about,
    path: path.slice(dataPath.home.length),
    format,
    mediatype: type,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ...described,
  };
}

/** The descriptor of all published data, a Data Package 2.0. */
export async function dataPackage() {
  const files = (await Promise.all(DATA_SETS.map(filesOf))).flat();
  const updated = await lastChange();
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'four-islands-two-names',
    title: `${SITE.name}: data`,
    description: DATA_DESCRIPTION,
    homepage: absolute(dataPath.home),
    created: updated.toISOString(),
    version: updated.toISOString().slice(0, 10).replaceAll('-', '.'),
    licenses: [{ name: 'CC-BY-4.0', path: LICENCE, title: 'Creative Commons Attribution 4.0 International' }],
    contributors: [{ title: SITE.name, path: absolute('/'), roles: ['publisher'] }],
    keywords: KEYWORDS,
    resources: files.map(resource),
  };
}
