import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, PARTS, type ProjectCopy } from '../../src/tools/project-copy.ts';
import { run } from '../../src/tools/run.ts';
import { inventory } from '../harness/inventory.ts';

/** A copy of the project, so that the mistake is not made in the real one. */
let copy: ProjectCopy;
let ended: { code: number; lines: string[] };
let before: [path: string, hash: string][];

beforeAll(async () => {
  copy = await copyProject('bad-build');
  const dist = join(copy.dir, 'dist');
  await mkdir(join(dist, 'themes'), { recursive: true });
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>the site of yesterday</title>');
  await writeFile(join(dist, 'themes', 'binary'), Buffer.from([0, 255, 10, 13]));
  before = inventory(dist);

  const events = join(copy.dir, 'content/events.yaml');
  await writeFile(events, (await readFile(events, 'utf8')).replace('date: "1855-02-07"', 'date: "1855-13-07"'));
  const { code, output } = await run('node', ['src/pipeline/build.ts'], { cwd: copy.dir, quiet: true });
  ended = { code, lines: output.trim().split('\n') };
});
afterAll(() => copy.remove());

test('a build of bad content ends with an error', () => {
  expect(ended.code).toBe(1);
});

test('its last line names the file, the line and the field', () => {
  expect(ended.lines.at(-1)).toMatch(
    /^build stopped: content\/events\.yaml:\d+:9 events\[treaty-of-shimoda\]\.date: Not a date: "1855-13-07"/,
  );
});

test('the site that was there before is there as it was, byte for byte, and nothing is left lying about', async () => {
  expect(inventory(join(copy.dir, 'dist'))).toEqual(before);
  expect((await readdir(copy.dir)).filter((name) => name !== '.astro').sort()).toEqual(
    [...PARTS.map((part) => part.split('/')[0]), 'dist', 'node_modules'].sort(),
  );
});
