import { expect, test } from 'vitest';
import { checkContent } from '../../src/integrity/check.ts';
import { type Cache } from '../../src/integrity/parse.ts';
import { formatProblem, positionAt, type Problem } from '../../src/integrity/problem.ts';
import { readContent } from '../../src/integrity/read.ts';
import { ROOT } from '../../src/tools/run.ts';
import { BAD } from '../fixtures/bad/all.ts';
import { type Bad } from '../fixtures/bad/row.ts';

const content = await readContent(ROOT);
const cache: Cache = new Map();
const usual = new Set(checkContent(content, cache).map(({ field, message }) => `${field} ${message}`));

/** Where a text stands in another; a fixture that does not fit the content any more says so. */
function find(text: string, wanted: string, after = '', name: string): number {
  const start = text.indexOf(after);
  const offset = start < 0 ? -1 : text.indexOf(wanted, start + after.length);
  if (offset < 0)
    throw new Error(`the fixture "${name}" does not fit the content: no ${JSON.stringify(wanted)} after ${JSON.stringify(after)}`);
  return offset;
}

/** The content with the mistake in it, and where the problem has to be. */
function spoil({ name, file, after, replace, by, at }: Bad) {
  const text = content.get(file) ?? '';
  const offset = find(text, replace, after, name);
  const put = (words: string) => text.slice(0, offset) + words + text.slice(offset + replace.length);
  const changed = new Map(content).set(file, put(by.replace('¦', '')));
  const place = at
    ? { file: at.file, ...positionAt(changed.get(at.file) ?? '', find(changed.get(at.file) ?? '', at.text, at.after, name)) }
    : { file, ...positionAt(put(by), put(by).indexOf('¦')) };
  return { changed, place };
}

const isNew = ({ field, message }: Problem) => !usual.has(`${field} ${message}`);

test.each(BAD.map((row) => [row.name, row] as const))('%s', (_name, row) => {
  const { changed, place } = spoil(row);
  const level = row.level ?? 'error';
  const found = checkContent(changed, cache).filter((problem) => problem.level === level && isNew(problem));
  const wanted = { ...place, field: row.field, message: expect.stringContaining(row.message) as string, level };
  const [others, own] = [found.filter(({ field }) => row.also?.includes(field)), found.filter(({ field }) => !row.also?.includes(field))];
  expect(own, found.map(formatProblem).join('\n')).toEqual([wanted]);
  expect(others.map(({ field }) => field)).toEqual(row.also ?? []);
});

test('there are at least 66 of them, each different', () => {
  expect(BAD.length).toBeGreaterThanOrEqual(66);
  expect(new Set(BAD.map(({ name }) => name)).size).toBe(BAD.length);
});
