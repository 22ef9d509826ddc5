import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../src/tools/run.ts';

/** A copy of the project, so that the mistake is not made in the real one. It lies where Git and Astro do not look. */
const COPY = join(ROOT, '.astro', `bad-build-${process.pid}`);
const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What a directory holds: each file with a hash of its bytes. */
async function inventory(dir: string) {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const hashes = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [
      path.slice(dir.length),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ];
  });
  return (await Promise.all(hashes)).sort();
}

let ended: { code: number; lines: string[] };
let before: string[][];

beforeAll(async () => {
  await mkdir(COPY, { recursive: true });
  for (const part of PARTS) await cp(join(ROOT, part), join(COPY, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  await mkdir(join(COPY, 'dist', 'themes'), { recursive: true });
  await writeFile(join(COPY, 'dist', 'index.html'), '<!doctype html><title>the site of yesterday</title>');
  await writeFile(join(COPY, 'dist', 'themes', 'binary'), Buffer.from([0, 255, 10, 13]));
  before = await inventory(join(COPY, 'dist'));

  const events = join(COPY, 'content/events.yaml');
  await writeFile(events, (await readFile(events, 'utf8')).replace('date: "1855-02-07"', 'date: "1855-13-07"'));
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
  ended = await promisify(execFile)(process.execPath, ['src/tools/build.ts'], {
    cwd: COPY,
    env: { ...process.env, NODE_ENV: 'production', PATH },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, lines: (stdout + stderr).trim().split('\n') }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      lines: (error.stdout + error.stderr).trim().split('\n'),
    }),
  );
});
afterAll(() => rm(COPY, { recursive: true, force: true }));

test('a build of bad content ends with an error', () => {
  expect(ended.code).toBe(1);
});

test('its last line names the file, the line and the field', () => {
  expect(ended.lines.at(-1)).toMatch(
    /^build stopped: content\/events\.yaml:\d+:9 events\[treaty-of-shimoda\]\.date: Not a date: "1855-13-07"/,
  );
});

test('the site that was there before is there as it was, byte for byte, and nothing is left lying about', async () => {
  expect(await inventory(join(COPY, 'dist'))).toEqual(before);
  expect((await readdir(COPY)).filter((name) => name !== '.astro').sort()).toEqual([...PARTS, 'dist', 'node_modules'].sort());
});
