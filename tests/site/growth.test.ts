import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { grow } from '../../src/tools/bench/synthetic.ts';
import { ledger } from '../../src/tools/permalinks.ts';
import { copyProject } from '../../src/tools/project-copy.ts';
import { run } from '../../src/tools/run.ts';

// Older events push newer ones off the first page of the timeline, and syllabi link to them there.
test('an event that moves to another page leaves its address behind, with the way there', async () => {
  const published = ledger()['/timeline/'] ?? [];
  const copy = await copyProject('growth');
  try {
    await grow(copy.dir, { articles: 0, events: published.length + 5 });
    const { code, output } = await run('node', ['src/pipeline/build.ts'], { cwd: copy.dir, quiet: true });
    expect(code, output.slice(-2000)).toBe(0);
    const pageAt = (path: string) => load(readFileSync(join(copy.dir, 'dist', path, 'index.html'), 'utf8'));
    const first = pageAt('/timeline/');
    const second = pageAt('/timeline/2/');
    const moved = published.filter((id) => first(`li[id="${id}"] > a[href="/timeline/2/#${id}"]`).length > 0);
    expect(moved.length).toBeGreaterThanOrEqual(5);
    expect(moved.filter((id) => second(`.timeline [id="${id}"]`).length === 0)).toEqual([]);
    expect(published.filter((id) => first(`[id="${id}"]`).length !== 1)).toEqual([]);
  } finally {
    await copy.remove();
  }
}, 300_000);
