import { createHash } from 'node:crypto';
import { LICENCE } from '#core/structured-data.ts';
import { words } from '#build/words.ts';
import { tableSchema } from './csv.ts';
import { absolute, lastChange } from '#queries/citable.ts';
import { DATA_SETS, dataPath, entrySchema, filesOf, type DataFile } from './open-data.ts';
import { SITE } from '#build/site.ts';

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
    name: SITE.id,
    title: `${SITE.name}: data`,
    description: words()('data.description'),
    homepage: absolute(dataPath.home),
    created: updated.toISOString(),
    version: updated.toISOString().slice(0, 10).replaceAll('-', '.'),
    licenses: [{ name: 'CC-BY-4.0', path: LICENCE, title: 'Creative Commons Attribution 4.0 International' }],
    contributors: [{ title: SITE.name, path: absolute('/'), roles: ['publisher'] }],
    keywords: SITE.keywords,
    resources: files.map(resource),
  };
}
