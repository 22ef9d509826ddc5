import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { LEDGER } from '#integrity/read.ts';
import { CHROMIUM_ARGS, ensureChromium } from '#tools/chromium.ts';
import { ROOT } from '#tools/run.ts';
import { startServer } from '#tools/serve.ts';
import { printTable } from '#tools/table.ts';
import { visits, type Visit } from './addresses.ts';
import { chance } from './random.ts';
import { wander } from './visit.ts';

/** So many random addresses by a seed. */
export async function addresses(seed: number, count: number): Promise<Visit[]> {
  const published = JSON.parse(await readFile(join(ROOT, LEDGER), 'utf8')) as Record<string, string[]>;
  const all = visits(published, chance(seed));
  return Array.from({ length: count }, () => all.next().value);
}

/** Opens random addresses of the site as built last and prints what came of it. @returns the faults. */
export async function drillAddresses(seed: number, count: number): Promise<string[]> {
  const server = await startServer({ dir: join(ROOT, 'dist'), port: 0 });
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS });
  const { pages, nowhere, faults } = await wander(browser, server.url, await addresses(seed, count));
  await browser.close();
  await server.close();
  printTable(
    'Random addresses',
    ['', ''],
    [
      ['lead to a page', pages],
      ['lead nowhere', nowhere],
      ['faults', faults.length],
    ],
  );
  return faults;
}
