import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, ensureChromium } from '../../src/tools/chromium.ts';
import { startServer } from '../../src/tools/serve.ts';
import { DIST } from './dist.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, without the last slash. */
    site: string;
    /** Where to reach the browser. */
    chromium: string;
  }
}

/** One server and one browser for all browser tests. */
export default async function setup(project: TestProject) {
  const server = await startServer({ dir: DIST, port: 0 });
  const browser = await chromium.launchServer({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS });
  project.provide('site', server.url);
  project.provide('chromium', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
