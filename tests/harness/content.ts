import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../src/tools/run.ts';

interface Entry {
  id: string;
}

const read = (file: string) => readFileSync(join(ROOT, 'content', file), 'utf8');
const list = (file: string) => parse(read(file)) as Entry[];

interface NamedPlace extends Entry {
  name: string;
  altName?: string;
  kind: string;
}

/** The lists of `content/` as they are written, to compare with what was built from them. */
export const content = {
  events: list('events.yaml'),
  places: list('places.yaml'),
  checks: list('checks.yaml'),
  views: list('atlas/views.yaml'),
  stops: list('atlas/stops.yaml'),
  borders: (JSON.parse(read('borders.geojson')) as { features: Entry[] }).features,
};

/** Both names of each place in dispute. */
export const disputedNames = (parse(read('places.yaml')) as NamedPlace[])
  .filter(({ kind }) => kind.startsWith('disputed-'))
  .flatMap(({ name, altName }) => (altName ? [name, altName] : [name]));
