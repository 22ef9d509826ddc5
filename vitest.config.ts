import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { atlasModule } from './src/pipeline/atlas-content.ts';

/** Kinds of test, one after the other: the parts, the built site as files, the built site in Chromium, the site on paper. */
export default defineConfig({
  test: {
    taskTitleValueFormatTruncate: 0, // paths of pages in full
    projects: [
      getViteConfig({
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000, // reading the citation styles is slow on a busy machine
          sequence: { groupOrder: 0 },
        },
      }),
      {
        plugins: [atlasModule()],
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Parsed pages are shared between files; files that build the site would get in each other's way.
          isolate: false,
          fileParallelism: false,
          testTimeout: 300_000, // some walk through every page, on a machine that may be busy
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [atlasModule()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/harness/chromium.ts',
          isolate: false, // one connection to the browser for each worker
          maxWorkers: 2,
          maxConcurrency: 3,
          retry: 0,
          testTimeout: 600_000, // only a page that hangs takes as long, on the busiest machine
          expect: { poll: { timeout: 30_000 } }, // a state is waited for; how long it takes on a busy machine says nothing
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'paper',
          include: ['tests/paper/**/*.test.ts'],
          globalSetup: 'tests/harness/handouts.ts',
          isolate: false, // opened PDFs are shared between files
          testTimeout: 900_000, // each goes through every document, on a machine that may be busy
          hookTimeout: 300_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
