import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readHeaders } from '../../src/tools/hosting/rules.ts';
import { wrongHeaders } from '../harness/checkers/policy.ts';
import { DIST, type Page } from '../harness/dist.ts';
import { MUTATIONS } from '../fixtures/mutations.ts';

const PATH = '/articles/a-thaw-under-fire/';
const whole: Page = { path: PATH, file: join(DIST, PATH, 'index.html') };
const html = readFileSync(whole.file, 'utf8');
const dir = mkdtempSync(join(tmpdir(), 'four-islands-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

// A check that cannot fail proves nothing: each is shown a good page, and the same page with one thing broken.
describe.each(MUTATIONS)('$broken', ({ broken, from, to, check, says }) => {
  const file = join(dir, `${broken.replaceAll(/\W+/g, '-')}.html`);
  const mutant = html.replace(from, () => to);
  writeFileSync(file, mutant);

  test('is not there in the page as built', async () => {
    expect(mutant).not.toBe(html);
    expect(await check(whole)).toEqual([]);
  });

  test('is found once it is there', async () => {
    expect((await check({ path: PATH, file })).join('\n')).toContain(says);
  });
});

test('headers that are missing or sent twice are found', () => {
  const rules = readHeaders(DIST);
  expect(wrongHeaders(whole, [])).toHaveLength(5);
  expect(wrongHeaders(whole, [...rules, ...rules])).toHaveLength(5);
  expect(wrongHeaders({ ...whole, path: '/nowhere/' }, rules)).toEqual(['frames: ']);
});
