import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { letFrame } from '../../src/pipeline/frames.ts';
import { headersFor, readHeaders } from '../../src/tools/host-rules.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'frames-'));
  await cp('public/_headers', join(dir, '_headers'));
});
afterEach(() => rm(dir, { recursive: true }));

const policy = (path: string) =>
  headersFor(readHeaders(dir), path).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? value : []));

test('the sites named may frame articles, and no other page', async () => {
  expect(await letFrame(dir, "'self' https://moodle.example.edu https://*.instructure.com")).toBeUndefined();
  expect(policy('/articles/any/')).toEqual(["frame-ancestors 'self' https://moodle.example.edu https://*.instructure.com"]);
  expect(policy('/positions/')).toEqual(["frame-ancestors 'none'"]);
});

test('without a setting nothing changes', async () => {
  await letFrame(dir, '');
  expect(await readFile(join(dir, '_headers'), 'utf8')).toBe(await readFile('public/_headers', 'utf8'));
});

test.each(['moodle.example.edu', 'https://moodle.example.edu/course/', '*', "'none'; script-src *"])(
  '%s is refused by name',
  async (value) => {
    expect(await letFrame(dir, value)).toMatch(/^FRAME_ANCESTORS: ".+" is no site/);
  },
);
