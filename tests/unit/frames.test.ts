import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { letFrame } from '../../src/pipeline/frames.ts';
import { headersFor, readHeaders } from '../../src/tools/hosting/rules.ts';

const NOBODY = ["frame-ancestors 'none'"];
const FILES = ['index.html', '404.html', 'articles/any/index.html', 'a-new-list/deep/down/index.html', 'embed/map/index.html', 'og.png'];
const HEADERS = '/*\n  X-Content-Type-Options: nosniff\n';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'frames-'));
  await writeFile(join(dir, '_headers'), HEADERS);
  for (const file of FILES) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), '');
  }
});
afterEach(() => rm(dir, { recursive: true }));

const policy = (path: string) =>
  headersFor(readHeaders(dir), path).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? value : []));

test('without a setting nobody may frame a page, whatever folder it came in, and everybody an embed', async () => {
  expect(await letFrame(dir, '')).toBeUndefined();
  for (const path of ['/', '/404.html', '/articles/any/', '/a-new-list/deep/down/']) expect(policy(path), path).toEqual(NOBODY);
  expect(policy('/embed/map/')).toEqual([]);
  expect(await readFile(join(dir, '_headers'), 'utf8')).toMatch(new RegExp(`^${RegExp.escape(HEADERS)}`));
});

test('the sites named may frame articles, and no other page', async () => {
  expect(await letFrame(dir, "'self' https://moodle.example.edu https://*.instructure.com")).toBeUndefined();
  expect(policy('/articles/any/')).toEqual(["frame-ancestors 'self' https://moodle.example.edu https://*.instructure.com"]);
  expect(policy('/a-new-list/deep/down/')).toEqual(NOBODY);
});

test.each(['moodle.example.edu', 'https://moodle.example.edu/course/', '*', "'none'; script-src *"])(
  '%s is refused by name',
  async (value) => {
    expect(await letFrame(dir, value)).toMatch(/^FRAME_ANCESTORS: ".+" is no site/);
    expect(await readFile(join(dir, '_headers'), 'utf8')).toBe(HEADERS);
  },
);
