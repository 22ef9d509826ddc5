// `node src/tools/bench/timeline.ts [events]` (after a build): how long the script of the atlas takes with many events.
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.ts';
import { startServer } from '../serve.ts';
import { fileURLToPath } from 'node:url';

const wanted = Number(process.argv[2] ?? 1000);
const RUNS = 5;

/** Copies the events of the page until there are as many as wanted, each with an id and a date of its own. */
function multiply(count: number) {
  addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector('.timeline') as HTMLElement;
    const rows = [...list.children];
    for (let i = rows.length; i < count; i += 1) {
      const row = (rows[i % rows.length] as Element).cloneNode(true) as HTMLElement;
      row.id = `event-synthetic-${i}`;
      (row.querySelector('a') as HTMLAnchorElement).hash = `synthetic-${i}`;
      const month = String((i % 12) + 1).padStart(2, '0');
      (row.querySelector('time') as HTMLTimeElement).dateTime = `${1500 + (i % 170)}-${month}-${String((i % 28) + 1).padStart(2, '0')}`;
      list.append(row);
    }
  });
}

const { url, close } = await startServer({ dir: fileURLToPath(new URL('../../../dist', import.meta.url)), port: 0 });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS });
const times: Record<'script' | 'layout' | 'choose', number[]> = { script: [], layout: [], choose: [] };
for (let run = 0; run < RUNS; run += 1) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(multiply, wanted);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const metric = async (name: string) =>
    1000 * ((await session.send('Performance.getMetrics')).metrics.find((one) => one.name === name)?.value ?? 0);
  await page.goto(`${url}/embed/timeline/`, { waitUntil: 'domcontentloaded' });
  const before = await metric('ScriptDuration');
  await page.locator('html[data-atlas]').waitFor({ state: 'attached' });
  times.script.push((await metric('ScriptDuration')) - before);
  times.layout.push((await metric('LayoutDuration')) + (await metric('RecalcStyleDuration')));
  const opened = await metric('ScriptDuration');
  await page.locator('.pin').nth(20).click();
  await page.locator('.atlas-said').waitFor();
  times.choose.push((await metric('ScriptDuration')) - opened);
  await page.close();
}
await browser.close();
await close();

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]?.toFixed(1);
console.log(
  `${wanted} events, median of ${RUNS}: open ${median(times.script)} ms of script (aim: under 100), layout and style ${median(times.layout)} ms, choose one ${median(times.choose)} ms of script`,
);
