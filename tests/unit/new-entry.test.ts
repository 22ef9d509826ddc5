import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent, errorsIn } from '../../src/integrity/check.ts';
import { formatProblem } from '../../src/integrity/problem.ts';
import { readContent } from '../../src/integrity/read.ts';
import { entrySchema } from '../../src/tools/field-schemas.ts';
import { addNew, KINDS } from '../../src/tools/new/index.ts';
import { copyProject, type ProjectCopy } from '../../src/tools/project-copy.ts';

let copy: ProjectCopy;
beforeAll(async () => void (copy = await copyProject('new-entry')));
afterAll(() => copy.remove());

test('every kind of entry can be made and passes all checks as it is written', async () => {
  for (const collection of KINDS.values()) await addNew(copy.dir, collection, `New ${collection}: “One” & Ōther`, '2026-12-01');
  const files = await readContent(copy.dir);
  expect(errorsIn(checkContent(files)).map(formatProblem)).toEqual([]);
  expect(files.get('content/articles/new-articles-one-other.mdx')).toContain('# Our own headline, not the report');
  await expect(addNew(copy.dir, 'events', 'New events one other', '2026-12-01')).rejects.toThrow('"new-events-one-other" is there already');
});

test('editors are told of each field of an entry what it is', () => {
  const { properties = {}, required } = entrySchema('events');
  expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
  expect(required).toContain('date');
});
