// `npm run handouts`: makes the PDFs of all print documents of a built site, and offers them on its pages.
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { isPrintDocument, paperName } from '#features/print/typeset/print-documents.ts';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';
import { PAPERS, printDocument, type Paper } from './pdf/document.ts';
import { offerOn, type Offer } from './pdf/offers.ts';
import { answerFrom } from './pdf/site-files.ts';
import { ROOT } from './run.ts';

/** Print documents of a built site, by path. */
async function documents(dir: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob('briefing/**/index.html', { cwd: dir }))
    found.push(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
  return found.filter(isPrintDocument).sort();
}

/** Where the site will stand, from the canonical address of a page: its origin and its sub-path with a slash at the end. */
async function addressOf(dir: string, path: string) {
  const html = await readFile(join(dir, path, 'index.html'), 'utf8');
  const canonical = new URL(/<link rel="?canonical"? href="?([^">\s]+)/.exec(html)?.[1] ?? '');
  return { origin: canonical.origin, base: canonical.pathname.slice(0, -path.length + 1) };
}

/** One PDF in the directory `to`, under its name only when it is whole. */
async function make(context: BrowserContext, address: string, paper: Paper, to: string) {
  const page = await context.newPage();
  try {
    await page.emulateMedia({ media: 'print' });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const day = await page.locator('.colophon time').last().getAttribute('datetime');
    if (!day) throw new Error(`${address}: the colophon does not say when the text last changed`);
    const { bytes, pages } = await printDocument(page, paper, day);
    await writeFile(`${to}.part`, bytes);
    await rename(`${to}.part`, to);
    return { pages, bytes: bytes.length };
  } finally {
    await page.close();
    await rm(`${to}.part`, { force: true });
  }
}

interface Options {
  /** Path of the one document to make; pages then stay as they are. */
  only?: string;
  /** Directory for the PDFs, on the same disk. */
  to?: string;
}

/**
 * Makes every PDF in a directory beside `dist/handouts` and swaps it in when all are made: a browser that fails leaves what was there.
 * The answer is the line that says what stopped it, or nothing.
 */
export async function handouts(dir = join(ROOT, 'dist'), { only, to = join(dir, 'handouts') }: Options = {}): Promise<string | undefined> {
  const paths = (await documents(dir)).filter((path) => !only || path === only);
  if (!paths.length) return `handouts stopped: ${dir} holds no print documents; build the site first`;
  const { origin, base } = await addressOf(dir, paths[0]!);
  const fresh = join(ROOT, '.astro', `handouts-${process.pid}`); // same disk, never published
  await mkdir(fresh, { recursive: true });
  const offers: Offer[] = [];
  let browser;
  try {
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS });
    const context = await browser.newContext();
    await answerFrom(dir, origin, base, context);
    for (const path of paths) {
      for (const paper of Object.keys(PAPERS) as Paper[]) {
        const file = `${paperName(path, paper)}.pdf`;
        const made = await make(context, origin + base + path.slice(1), paper, join(fresh, file));
        offers.push({ document: base + path.slice(1), paper: PAPERS[paper].name, href: `${base}handouts/${file}`, ...made });
        console.log(`${String(made.pages).padStart(3)} pages  ${String(Math.ceil(made.bytes / 1000)).padStart(5)} kB  handouts/${file}`);
      }
    }
    await writeFile(join(fresh, 'handouts.json'), `${JSON.stringify(offers, null, 2)}\n`);
    await rm(to, { recursive: true, force: true });
    await rename(fresh, to);
    if (!only) await offerOn(dir, offers);
    return undefined;
  } catch (error) {
    return `handouts stopped: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  } finally {
    await browser?.close();
    await rm(fresh, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const problem = await handouts();
  if (problem) {
    process.exitCode = 1;
    console.error(problem);
  }
}
