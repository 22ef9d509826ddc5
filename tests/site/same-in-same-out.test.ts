import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offerOn, type Offer } from '../../src/tools/pdf/offers.ts';
import { copyProject } from '../../src/tools/project-copy.ts';
import { run } from '../../src/tools/run.ts';
import { DIST } from '../harness/dist.ts';
import { inventory } from '../harness/inventory.ts';

/** Handouts are made after the build, where a browser is; a site that has them is compared with one that offers the same. */
async function withHandouts(dir: string) {
  if (!existsSync(join(DIST, 'handouts'))) return dir;
  cpSync(join(DIST, 'handouts'), join(dir, 'handouts'), { recursive: true });
  await offerOn(dir, JSON.parse(readFileSync(join(dir, 'handouts/handouts.json'), 'utf8')) as Offer[]);
  return dir;
}

/** Texts of handouts are compared in tests/paper: a PDF is written by the browser, which puts ids of its own into it. */
const compared = (dir: string) => inventory(dir).filter(([path]) => !path.endsWith('.pdf'));

// The site under test was built in the project itself, with whatever caches it had; the copy has none and lies elsewhere.
test('a second build, from a clean copy in another directory and time zone, gives the same files byte for byte', async () => {
  const copy = await copyProject('same-out');
  try {
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'C' };
    const { code, output } = await run('node', ['src/pipeline/build.ts'], { cwd: copy.dir, quiet: true, env: elsewhere });
    expect(code, output.slice(-2000)).toBe(0);
    expect(compared(await withHandouts(join(copy.dir, 'dist')))).toEqual(compared(DIST));
  } finally {
    await copy.remove();
  }
}, 300_000);
