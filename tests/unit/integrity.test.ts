import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { integrity } from '../../src/pipeline/integrity.ts';
import { checkContent, errorsIn } from '../../src/integrity/check.ts';
import { collections } from '../../src/model/collections.ts';
import { formatProblem } from '../../src/integrity/problem.ts';
import { readContent } from '../../src/integrity/read.ts';
import { REFERENCES } from '../../src/model/references.ts';
import { ROOT } from '../../src/tools/run.ts';
import { idFields } from './integrity-schema-walk.ts';

const content = await readContent(ROOT);
const shimoda = (date: string) => content.get('content/events.yaml')?.replace('"1855-02-07"', `"${date}"`) ?? '';

test('the content of the site has no problem', () => {
  expect(errorsIn(checkContent(content)).map(formatProblem)).toEqual([]);
});

test('every field that holds an id is in the table of references', () => {
  const held = collections.flatMap(([name, { schema }]) => idFields(schema).map((path) => `${name} ${path}`));
  const known = REFERENCES.map(({ from, path }) => `${from} ${path}`);
  // An entry's own id, also a retired one, and that of an extract, is no reference; the block of a question is checked against its article.
  const own = collections
    .map(([name]) => `${name} id`)
    .concat(
      'site file',
      'sources custom.formerly.*',
      'quizzes items.*.id',
      'quizzes items.*.block',
      'topicQuizzes items.*.id',
      'documents extracts.*.id',
      // A variant names blocks, and an original of the kind that it says.
      'variants of',
      'variants covers.*.*',
      'variants stale.*',
      'translations of',
    );
  expect(held.filter((field) => !known.includes(field) && !own.includes(field))).toEqual([]);
  expect(known.filter((field) => !held.includes(field))).toEqual([]);
});

describe('problems are told all at once', () => {
  const broken = new Map(content)
    .set('content/events.yaml', shimoda('1855-13-07').replace('places: [shimoda', 'places: [shimodah'))
    .set('content/themes/summits.mdx', content.get('content/themes/summits.mdx')?.replace('order: 3', 'order: 3\ncolour: red') ?? '');

  test('from file to file and from top to bottom, each on one line', () => {
    const lines = checkContent(broken)
      .filter(({ level }) => level === 'error')
      .map(formatProblem);
    expect(lines).toEqual([
      expect.stringMatching(/^content\/events\.yaml:\d+:9 events\[treaty-of-shimoda\]\.date: Not a date: "1855-13-07"/),
      expect.stringMatching(
        /^content\/events\.yaml:\d+:12 events\[treaty-of-shimoda\]\.places\[0\]: there is no place "shimodah"; did you mean "shimoda"\?$/,
      ),
      expect.stringMatching(/^content\/themes\/summits\.mdx:\d+:1 themes\[summits\]\.colour: unknown field$/),
    ]);
    expect(lines.join('')).not.toContain('\n');
  });

  test('but what follows from a file that cannot be read is not told', () => {
    const unreadable = new Map(content).set('content/sources.json', '[');
    expect(errorsIn(checkContent(unreadable)).map(({ file }) => file)).toEqual(['content/sources.json']);
    const missing = new Map(content);
    missing.delete('content/places.yaml');
    expect(errorsIn(checkContent(missing)).map(formatProblem)).toEqual(['content/places.yaml:1:1 places: there is no such file']);
    const pageless = new Map(content);
    pageless.delete('content/pages/about.mdx');
    const told = errorsIn(checkContent(pageless)).filter(({ file }) => file === 'content/pages/about.mdx');
    expect(told.map(formatProblem)).toEqual([
      expect.stringMatching(/^content\/pages\/about\.mdx:1:1 pages\[about\]: there is no such file; every site has/),
    ]);
  });

  test('a second check reads only what has changed, and says the same', () => {
    const cache = new Map();
    checkContent(content, cache);
    expect(checkContent(broken, cache)).toEqual(checkContent(broken));
  });
});

describe('as a part of Astro', async () => {
  const root = await mkdtemp(join(tmpdir(), 'integrity-'));
  await cp(join(ROOT, 'content'), join(root, 'content'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  await writeFile(join(root, 'content/events.yaml'), shimoda('1855-13-07'));
  afterAll(() => rm(root, { recursive: true, force: true }));

  const start = async (command: string, dir: string) => {
    const logger = { error: vi.fn(), warn: vi.fn() };
    const setup = integrity().hooks['astro:config:setup'] as unknown as (options: object) => Promise<void>;
    const error = await setup({ command, config: { root: pathToFileURL(`${dir}/`) }, logger }).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    return { error, logger };
  };
  const problem = /content\/events\.yaml:\d+:9 events\[treaty-of-shimoda\]\.date: Not a date/;

  test('a build stops; what it says last names the file and the field', async () => {
    const { error, logger } = await start('build', root);
    expect(logger.error).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(problem));
    expect(error?.message.split('\n').at(-1)).toMatch(problem);
    expect(error?.stack).toBe('');
  });

  test('the development server and sync go on and warn', async () => {
    for (const command of ['dev', 'sync']) {
      const { error, logger } = await start(command, root);
      expect(error).toBeUndefined();
      expect(logger.warn).toHaveBeenLastCalledWith(expect.stringMatching(problem));
    }
  });

  test('a build of good content goes on', async () => {
    const { error, logger } = await start('build', ROOT);
    expect(error).toBeUndefined();
    expect(logger.error).not.toHaveBeenCalled();
  });
});
