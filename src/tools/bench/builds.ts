import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject } from '../project-copy.ts';
import { run } from '../run.ts';
import { printTable } from '../table.ts';
import { grow, type Size } from './synthetic.ts';
import type { Usage } from './usage.ts';

/** What one build took and gave. */
interface Built extends Size {
  wall: number;
  cpu: number;
  peak: number;
  /** Bytes of each HTML page by path, uncompressed. */
  pages: Map<string, number>;
}

const PRELOAD = fileURLToPath(new URL('usage.ts', import.meta.url));

/** Builds the project at one size, in a copy. */
async function buildAt(size: Size): Promise<Built> {
  const { dir, remove } = await copyProject('bench');
  try {
    await grow(dir, size);
    const file = join(dir, 'usage.jsonl');
    const start = performance.now();
    const { code, output } = await run('node', ['src/pipeline/build.ts'], {
      cwd: dir,
      quiet: true,
      env: { USAGE_FILE: file, NODE_OPTIONS: `--import=${PRELOAD} --max-old-space-size=10240` },
    });
    const wall = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`the build of ${size.articles} articles failed:\n${output.slice(-2000)}`);
    const used = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Usage);
    const dist = join(dir, 'dist');
    const html = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    return {
      ...size,
      wall,
      cpu: used.reduce((sum, { cpu }) => sum + cpu, 0),
      peak: Math.max(...used.map(({ peak }) => peak)),
      pages: new Map(html.map((name) => [name, statSync(join(dist, name)).size])),
    };
  } finally {
    await remove();
  }
}

const MB = 2 ** 20;
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/** Milliseconds that one more entry costs between two sizes. */
const marginal = (built: Built, before: Built | undefined, noun: keyof Size, of: 'wall' | 'cpu') =>
  before && built[noun] > before[noun] ? (1000 * (built[of] - before[of])) / (built[noun] - before[noun]) : undefined;

function report(noun: keyof Size, all: readonly Built[]) {
  const costs = all.map((built, i) => marginal(built, all[i - 1], noun, 'cpu'));
  const rows = all.map((built, i) => {
    const cost = costs[i];
    const last = costs[i - 1];
    return [
      built[noun],
      built.pages.size,
      built.wall.toFixed(1),
      built.cpu.toFixed(1),
      (built.peak / MB).toFixed(0),
      marginal(built, all[i - 1], noun, 'wall')?.toFixed(1) ?? '–',
      cost?.toFixed(1) ?? '–',
      cost && last ? (cost / last).toFixed(2) : '–',
      (sum(built.pages.values()) / built.pages.size / 1000).toFixed(1),
    ];
  });
  const one = noun.slice(0, -1);
  const head = [noun, 'pages', 'wall s', 'CPU s', 'peak MB', `wall ms/${one}`, `CPU ms/${one}`, 'ratio', 'kB/page'];
  printTable(`Builds by number of ${noun} (ratio: cost of one more against the step before)`, head, rows);

  // The real site is smaller than one page of most lists: growth without end shows from the first synthetic size on.
  const [first, last] = [all[Math.min(1, all.length - 2)], all.at(-1)];
  if (!first || !last || first === last) return;
  const grown = [...last.pages]
    .map(([path, bytes]) => [path, first.pages.get(path) ?? 0, bytes] as const)
    .filter(([, before, after]) => before && after > before * 1.1 + 500)
    .sort((a, b) => b[2] - a[2]);
  const cells = grown.slice(0, 15).map(([path, before, after]) => [path, before, after, (after / before).toFixed(1)]);
  if (cells.length) printTable(`Pages that grew from ${first[noun]} to ${last[noun]} ${noun}`, ['page', 'bytes', 'bytes', 'times'], cells);
  else console.log(`No page grew from ${first[noun]} to ${last[noun]} ${noun}.`);
}

/** Builds at every size, articles first and then events, and prints what each took. */
export async function benchBuilds(articles: readonly number[], events: readonly number[]): Promise<void> {
  const series: [keyof Size, Size[]][] = [
    ['articles', articles.map((count) => ({ articles: count, events: 0 }))],
    ['events', events.map((count) => ({ articles: 0, events: count }))],
  ];
  for (const [noun, sizes] of series) {
    const done: Built[] = [];
    for (const size of sizes) {
      done.push(await buildAt(size));
      console.log(`built with ${size[noun]} ${noun}`);
    }
    if (done.length) report(noun, done);
  }
}
