import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '#pipeline/compress.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.ts';
import { frontMatterIn } from '#build/front-matter.ts';
import { ROOT, run } from '../run.ts';
import { startServer } from '../serve.ts';
import { printTable } from '../table.ts';
import { barePage } from './bare.ts';

const [ARTICLE = '', THEME = ''] = (['articles', 'themes'] as const).map((folder) => `/${folder}/${frontMatterIn(folder)[0]?.[0]}/`);
const BARE = '/bare/';
const PATHS = ['/', THEME, ARTICLE, '/atlas/'];

/** What Lighthouse found on one visit; of its report only what is printed here. */
interface LighthouseReport {
  audits: Record<string, { numericValue?: number; details?: { items?: { transferSize?: number }[] } }>;
  categories: Record<string, { score: number | null }>;
}

/** A visit in figures. */
interface Visit {
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  bytes: number;
  scores: number[];
}

/** The site with the bare page beside it. */
async function prepare(dir: string) {
  cpSync(join(ROOT, 'dist'), dir, { recursive: true });
  mkdirSync(join(dir, BARE));
  writeFileSync(join(dir, BARE, 'index.html'), barePage(join(dir, ARTICLE, 'index.html')));
  await compress(dir, `${BARE.slice(1)}*`);
}

/** One visit by Lighthouse's phone: 412 px wide, four times slower, slow 4G (150 ms round trip, 1.6 Mbit/s), all simulated. */
async function visit(url: string, file: string, chromium: string): Promise<Visit> {
  const flags = ['--headless=new', ...CHROMIUM_ARGS].join(' ');
  const args = [url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`, '--throttling-method=simulate'];
  const { code, output } = await run('lighthouse', args, { quiet: true, timeout: 180_000, env: { CHROME_PATH: chromium } });
  if (code !== 0) throw new Error(`Lighthouse on ${url} ended with ${code}: ${output.slice(-500)}`);
  const { audits, categories } = JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
  const of = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return {
    fcp: of('first-contentful-paint'),
    lcp: of('largest-contentful-paint'),
    tbt: of('total-blocking-time'),
    cls: of('cumulative-layout-shift'),
    bytes: (audits['network-requests']?.details?.items ?? []).reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
    scores: ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => Math.round(100 * (categories[name]?.score ?? 0))),
  };
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Visits each page several times, in turn with the bare one so that a slow minute hits all alike, and prints the medians. */
export async function benchPages(runs: number): Promise<void> {
  const dir = join(ROOT, '.astro', `bench-pages-${process.pid}`);
  await prepare(dir);
  const chromium = await ensureChromium();
  const server = await startServer({ dir, port: 0 });
  try {
    const paths = [BARE, ...PATHS.filter((path) => existsSync(join(dir, path, 'index.html')))];
    const visits = new Map<string, Visit[]>(paths.map((path) => [path, []]));
    for (let n = 0; n < runs; n += 1) {
      for (const path of paths) visits.get(path)?.push(await visit(server.url + path, join(dir, 'report.json'), chromium));
    }
    print(visits);
  } finally {
    await server.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function print(visits: Map<string, Visit[]>) {
  const middle = (path: string, figure: Exclude<keyof Visit, 'scores'>) => median((visits.get(path) ?? []).map((one) => one[figure]));
  const floor = middle(BARE, 'lcp');
  const rows = [...visits].map(([path, all]) => [
    path === BARE ? 'bare article' : path,
    middle(path, 'fcp').toFixed(0),
    middle(path, 'lcp').toFixed(0),
    middle(path, 'tbt').toFixed(0),
    middle(path, 'cls').toFixed(3),
    [0, 1, 2, 3].map((i) => median(all.map(({ scores }) => scores[i] ?? 0))).join('/'),
    middle(path, 'bytes'),
    (middle(path, 'lcp') / floor).toFixed(2),
  ]);
  const head = ['page', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'P/A/BP/SEO', 'bytes', 'LCP : bare'];
  printTable('Pages on a phone with slow 4G (Lighthouse, medians; bytes on the wire before scrolling, headers included)', head, rows);
}
