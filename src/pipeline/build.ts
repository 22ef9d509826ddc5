// `npm run build`: makes the site in a directory of its own and puts it in place of `dist` only when every step succeeded.
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { summarise } from './build-error.ts';
import { compress } from './compress.ts';
import { letFrame } from './frames.ts';
import { putUnder } from '#tools/hosting/rules.ts';
import { ROOT, run } from '#tools/run.ts';
import { buildSearchIndex } from './search-index.ts';
import { freshIn, recover, swap } from './swap.ts';

/** A step takes the directory it works on and what ends it, and returns what stopped it, or nothing. */
type Step = (dir: string, signal?: AbortSignal) => Promise<string | undefined>;

/**
 * Pages, styles, scripts and data. `SITE` and `BASE` in the environment reach Astro through its config.
 * Astro goes on after some errors, a missing list among them; here an error is an error.
 */
const pages: Step = async (dir, signal) => {
  const { code, output } = await run('astro', ['build', '--outDir', dir], { signal });
  return code === 0 && !output.includes('[ERROR]') ? undefined : summarise(output);
};

/** The search index. */
const search: Step = async (dir) => {
  const records = await buildSearchIndex(dir);
  console.log(`search index: ${records} entries`);
  return undefined;
};

/** What hosts are told. */
const rules: Step = async (dir) => (await letFrame(dir)) ?? putUnder(dir);

/** Every text once more, compressed. */
const small: Step = async (dir) => {
  await compress(dir);
  return undefined;
};

/** In order: each finds what those before it made. */
const STEPS: Step[] = [pages, search, rules, small];

/** Builds into `target`; on failure `target` stays as it was and the answer is the line that says why. */
export async function build(target = join(ROOT, 'dist'), signal?: AbortSignal): Promise<string | undefined> {
  const fresh = freshIn(ROOT);
  try {
    await recover(ROOT, target);
    for (const step of STEPS) {
      const problem = await step(fresh, signal);
      if (signal?.aborted) return 'build stopped by a signal';
      if (problem) return problem;
    }
    await swap(fresh, target);
    return undefined;
  } catch (error) {
    return `build stopped: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const flag = process.argv.indexOf('--out');
  // Whoever ends a build ends Astro with it; without a listener Node would leave it running and its files lying about.
  const asked = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => asked.abort());
  const problem = await build(flag > 0 ? resolve(process.argv[flag + 1] ?? 'dist') : undefined, asked.signal);
  if (problem) {
    process.exitCode = 1;
    console.error(`\n${problem}`);
  }
}
