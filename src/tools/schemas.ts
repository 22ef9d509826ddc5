// `npm run schemas`: writes a JSON Schema of every content file into `.astro/schemas/`, for editors that complete and check what is typed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections, isList } from '#model/collections.ts';
import { entrySchema } from './field-schemas.ts';
import { ROOT } from './run.ts';

const dir = join(ROOT, '.astro', 'schemas');
mkdirSync(dir, { recursive: true });
for (const [name, { path }] of collections.filter(([, { path }]) => !path.endsWith('.geojson'))) {
  const { $schema, ...entry } = entrySchema(name);
  const schema = isList(path) ? { $schema, type: 'array', items: entry } : { $schema, ...entry };
  writeFileSync(join(dir, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log('JSON Schemas of the content are in .astro/schemas/');
