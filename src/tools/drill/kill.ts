import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from '#tools/project-copy.ts';
import { ROOT, run } from '#tools/run.ts';
import { printTable } from '#tools/table.ts';
import { inventory } from '../../../tests/harness/inventory.ts';
import { chance } from './random.ts';

/** A dossier that builds in a few seconds; what a build does when it is killed does not depend on what it builds. */
const SMALL = 'tests/fixtures/dossier';
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;
type Signal = (typeof SIGNALS)[number];

/** One build that was killed. */
interface Killed {
  signal: Signal;
  /** Pieces of output that it had printed by then: moments of the work, not of the clock. */
  after: number;
  /** It had ended before. */
  late: boolean;
  fault?: string;
}

/** Builds in `dir` and kills the build once it has printed something so many times. @returns how often it printed. */
async function buildAndKill(dir: string, after = Infinity, signal: Signal = 'SIGKILL'): Promise<number> {
  let printed = 0;
  const heard = (_text: string, child: { kill: (signal: Signal) => boolean }) => {
    printed += 1;
    if (printed === after) child.kill(signal);
  };
  await run('node', ['src/pipeline/build.ts'], { cwd: dir, env: { CONTENT: SMALL }, quiet: true, heard });
  return printed;
}

/** Kills builds by a seed and compares the site of before, byte for byte. @param moments how often a build prints at most before it is killed; by default as often as one that ends. */
export async function killBuilds(seed: number, count: number, moments?: number): Promise<Killed[]> {
  const draw = chance(seed);
  const copy = await copyProject('kill');
  try {
    await cp(join(ROOT, SMALL), join(copy.dir, SMALL), { recursive: true });
    const dist = join(copy.dir, 'dist');
    let most = moments;
    if (most === undefined) most = await buildAndKill(copy.dir);
    else await cp(join(ROOT, SMALL), dist, { recursive: true }); // any files do for a site of before
    const before = JSON.stringify(inventory(dist));
    const all: Killed[] = [];
    for (let n = 0; n < count; n += 1) {
      const [signal, after] = [SIGNALS[n % SIGNALS.length]!, 1 + draw.below(most)];
      const late = (await buildAndKill(copy.dir, after, signal)) < after;
      const changed = JSON.stringify(inventory(dist)) !== before;
      const left =
        signal === 'SIGKILL' ? [] : (await readdir(join(copy.dir, '.astro'))).filter((name) => name === `building-${process.pid}`);
      all.push({ signal, after, late, fault: changed ? 'the site of before has changed' : left[0] && `${left[0]} is left` });
    }
    return all;
  } finally {
    await copy.remove();
  }
}

/** Kills builds and prints what came of it. @returns the faults. */
export async function drillKills(seed: number, count: number): Promise<string[]> {
  const all = await killBuilds(seed, count);
  const row = (signal: Signal) => {
    const own = all.filter((killed) => killed.signal === signal);
    return [signal, own.length, own.filter(({ late }) => late).length, own.filter(({ fault }) => fault).length];
  };
  printTable('Killed builds', ['', 'builds', 'had ended', 'faults'], SIGNALS.map(row));
  return all.flatMap(({ signal, after, fault }) => (fault ? [`${signal} after ${after} pieces of output: ${fault}`] : []));
}
