import { cp, readFile, rm } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { atlasModule } from './atlas-content.ts';
import { clientWords } from './words.ts';

const VIRTUAL_ID = 'virtual:client-modules';
const FEATURES = new URL('../features/', import.meta.url);

/** Name to source file of every module that pages can ask for: the files in the `client/` folder of a feature, without their `parts/`. */
function entries(): Record<string, string> {
  const root = fileURLToPath(FEATURES);
  return Object.fromEntries(globSync('*/client/*.ts', { cwd: root }).map((file) => [basename(file, '.ts'), join(root, file)]));
}

/**
 * Bundles each module of the features' `client/` folders into a hashed module and gives pages its address, without putting a script tag on the page.
 *
 * Astro's own `<script>` always writes `<script type="module" src>`, which is fetched with the page. Here nothing may be
 * fetched before it is used: a page names the module in `data-wake`, and the small waking script imports it when the
 * element comes near (see `src/ui/Wake.astro`).
 *
 * Pages write `import urls from 'virtual:client-modules'` and use `urls['island-map']`; the value includes `base`.
 */
export function clientModules(): AstroIntegration {
  let outDir: URL;
  let urls: Record<string, string> = {};

  const plugin: Plugin = {
    name: 'client-modules',
    resolveId: (id) => (id === VIRTUAL_ID ? `\0${VIRTUAL_ID}` : undefined),
    load: (id) => (id === `\0${VIRTUAL_ID}` ? `export default ${JSON.stringify(urls)}` : undefined),
  };

  return {
    name: 'client-modules',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        updateConfig({ vite: { plugins: [plugin] } });
        const base = config.base.replace(/\/?$/, '/');
        if (command !== 'build') {
          urls = Object.fromEntries(
            Object.entries(entries()).map(([name, file]) => [name, base + relative(fileURLToPath(config.root), file)]),
          );
          return;
        }
        outDir = new URL('client/', config.cacheDir);
        await build({
          configFile: false,
          plugins: [clientWords(), atlasModule()],
          // The messages come parsed.
          resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } },
          root: fileURLToPath(config.root),
          base,
          publicDir: false,
          logLevel: 'warn',
          build: {
            outDir: fileURLToPath(outDir),
            assetsDir: config.build.assets,
            emptyOutDir: true,
            manifest: 'manifest.json',
            assetsInlineLimit: 0,
            modulePreload: false,
            rolldownOptions: {
              input: entries(),
              preserveEntrySignatures: 'strict',
              // The service worker stands at the root, because that is how far it reaches, and its address never changes.
              output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : `${config.build.assets}/[name]-[hash].js`) },
            },
          },
        });
        const manifest = JSON.parse(await readFile(new URL('manifest.json', outDir), 'utf8')) as Record<
          string,
          { name?: string; file: string; isEntry?: boolean }
        >;
        urls = Object.fromEntries(
          Object.values(manifest)
            .filter((chunk) => chunk.isEntry)
            .map((chunk) => [chunk.name ?? '', base + chunk.file]),
        );
        logger.info(`bundled ${Object.keys(urls).join(', ')}`);
      },
      'astro:build:done': async ({ dir }) => {
        await rm(new URL('manifest.json', outDir), { force: true });
        await cp(outDir, dir, { recursive: true });
      },
    },
  };
}
