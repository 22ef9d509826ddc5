import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AtlasData } from '../../src/core/atlas/atlas-data.ts';
import { CONTROL_STOPS } from '../../src/core/geo/control.ts';
import { grow } from '../../src/tools/bench/synthetic.ts';
import { ledger } from '../../src/tools/permalinks.ts';
import { copyProject, type ProjectCopy } from '../../src/tools/project-copy.ts';
import { run } from '../../src/tools/run.ts';
import { invalidHtml } from '../harness/checkers/html.ts';
import { content } from '../harness/content.ts';
import { pages } from '../harness/dist.ts';

const published = ledger()['/timeline/'] ?? [];
const wanted = content.events.length + 10;
let copy: ProjectCopy;
const pageAt = (path: string) => load(readFileSync(join(copy.dir, 'dist', path, 'index.html'), 'utf8'));

beforeAll(async () => {
  copy = await copyProject('growth');
  await grow(copy.dir, { articles: 0, events: wanted });
  const { code, output } = await run('node', ['src/pipeline/build.ts'], { cwd: copy.dir, quiet: true });
  expect(code, output.slice(-2000)).toBe(0);
}, 300_000);
afterAll(() => copy.remove());

// Older events push newer ones off the first page of the timeline, and syllabi link to them there.
test('an event that moves to another page leaves its address behind, with the way there', () => {
  const first = pageAt('/timeline/');
  const second = pageAt('/timeline/2/');
  const moved = published.filter((id) => first(`li[id="${id}"] > a[href="/timeline/2/#${id}"]`).length > 0);
  expect(moved.length).toBeGreaterThanOrEqual(5);
  expect(moved.filter((id) => second(`.timeline [id="${id}"]`).length === 0)).toEqual([]);
  expect(published.filter((id) => first(`[id="${id}"]`).length !== 1)).toEqual([]);
});

test('the newest event and that of every stop are printed in the atlas and in the frame', () => {
  const { events } = JSON.parse(readFileSync(join(copy.dir, 'dist/atlas/events.json'), 'utf8')) as AtlasData;
  expect(events).toHaveLength(wanted);
  const kept = [events.at(-1)!.id, ...CONTROL_STOPS.map(({ event }) => event)];
  for (const path of ['/atlas/', '/embed/timeline/']) {
    const $ = pageAt(path);
    expect(
      kept.filter((id) => $(`#event-${id}`).length !== 1),
      path,
    ).toEqual([]);
  }
});

test('every page with events stays valid', async () => {
  const dated = pages(join(copy.dir, 'dist')).filter(({ path }) => /^\/(timeline|atlas|embed|themes|cite\/events)\//.test(path));
  const found = await Promise.all(dated.map(async (page) => (await invalidHtml(page)).map((problem) => `${page.path}: ${problem}`)));
  expect(dated.map(({ path }) => path)).toContain('/timeline/2/');
  expect(found.flat()).toEqual([]);
});
