import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/tools/run.ts';
import { offences } from '../harness/checkers/all.ts';
import { lateFirstPaint } from '../harness/checkers/weight.ts';
import { pages } from '../harness/dist.ts';
import { isPrintDocument } from '../../src/features/print/typeset/print-documents.ts';
import { names } from '../harness/telltales.ts';

// Another dispute, invented, with its own states, island, map, verdicts and theme, built by the same code.

const dir = mkdtempSync(join(tmpdir(), 'dossier-'));

beforeAll(async () => {
  const env = { CONTENT: 'tests/fixtures/dossier' };
  const { code, output } = await run('node', ['src/pipeline/build.ts', '--out', dir], { env, quiet: true });
  expect(code, output.slice(-2000)).toBe(0);
}, 600_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('its pages are as sound as those of the first dossier', async () => {
  const list = pages(dir);
  expect(list.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '/',
      '/articles/sample-article/',
      '/themes/claims/',
      '/atlas/',
      '/briefing/packet/',
      '/documents/sample-treaty-1920/',
    ]),
  );
  expect(await offences(list, dir)).toEqual([]);
  expect(
    list.filter(({ path }) => !isPrintDocument(path)).flatMap((page) => lateFirstPaint(page).map((late) => `${page.path}: ${late}`)),
  ).toEqual([]);
});

test('it names nothing of the first dossier', () => {
  const told = pages(dir).flatMap(({ file, path }) => {
    const name = names.map((pattern) => pattern.exec(readFileSync(file, 'utf8'))?.[0]).find(Boolean);
    return name ? [`${path}: ${name}`] : [];
  });
  expect(told).toEqual([]);
});
