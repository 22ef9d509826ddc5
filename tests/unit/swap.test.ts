import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recover, swap } from '../../src/pipeline/swap.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A site of one page. */
function site(path: string, words: string) {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, 'index.html'), words);
}
const shown = () => readFileSync(join(root, 'dist/index.html'), 'utf8');
/** Id of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--version']).pid;

test('a build that was killed between taking the old site away and putting the new one in its place is made up for', async () => {
  site(`.astro/building-${ended()}`, 'half of the new site');
  site(`.astro/building-${ended()}-old`, 'the site of yesterday');
  await recover(root, join(root, 'dist'));
  expect(shown()).toBe('the site of yesterday');
  expect(readdirSync(join(root, '.astro'))).toEqual([]);
});

test('what a killed build has left is cleared away, what a running one makes is not, and the site stays', async () => {
  site('dist', 'the site of today');
  site(`.astro/building-${ended()}-old`, 'the site of yesterday');
  site(`.astro/building-${process.ppid}`, 'the site of tomorrow');
  await recover(root, join(root, 'dist'));
  expect(shown()).toBe('the site of today');
  expect(readdirSync(join(root, '.astro'))).toEqual([`building-${process.ppid}`]);
});

test('a new site that cannot be put in place leaves the old one there', async () => {
  site('dist', 'the site of yesterday');
  await expect(swap(join(root, 'nothing'), join(root, 'dist'))).rejects.toThrow('ENOENT');
  expect(shown()).toBe('the site of yesterday');
});
