import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/tools/run.ts';
import { pages } from '../harness/dist.ts';
import { allBrokenLinks } from '../harness/links.ts';

const dir = mkdtempSync(join(tmpdir(), 'four-islands-'));
const out = join(dir, 'site');

beforeAll(async () => {
  const { code, output } = await run('node', ['src/pipeline/build.ts', '--out', out], { quiet: true, env: { BASE: '/explainer' } });
  if (code !== 0) throw new Error(output.slice(-2000));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a site built for a sub-path has the same pages', () => {
  expect(pages(out).map(({ path }) => path)).toEqual(pages().map(({ path }) => path));
});

test('a site built for a sub-path has no broken link', () => {
  expect(allBrokenLinks(out, '/explainer')).toEqual([]);
});
