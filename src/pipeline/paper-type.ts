import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { FACES, fontFaces } from '#features/print/typeset/faces.ts';
import { subsetOf } from '#features/print/typeset/subset.ts';

const VIRTUAL_ID = 'virtual:paper-type';

/** The sheet with all faces in it, each cut down to the letters in use. */
async function sheet(): Promise<string> {
  const files = await Promise.all(FACES.map(async (face) => [face, await subsetOf(face)] as const));
  const data = new Map(files.map(([face, file]) => [face, `data:font/woff2;base64,${file.toString('base64')}`]));
  return fontFaces((face) => data.get(face)!);
}

/**
 * Puts the type of print documents into one style sheet with a hash in its name, and gives pages its address.
 *
 * The faces are in the sheet itself: once it has come they need no request, so they are read within moments, for which
 * handout.css shows nothing, and whoever prints right after opening gets these letters. Fonts in files of their own come after the
 * text, however early they are asked for.
 *
 * Pages write `import typeHref from 'virtual:paper-type'`; the value includes `base`.
 */
export function paperType(): AstroIntegration {
  let css: Promise<string> | undefined;
  let folder = '';
  let base = '/';
  const nameOf = (text: string) => `${folder}/paper-type.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;

  const plugin: Plugin = {
    name: 'paper-type',
    resolveId: (id) => (id === VIRTUAL_ID ? `\0${VIRTUAL_ID}` : undefined),
    load: async (id) => (id === `\0${VIRTUAL_ID}` ? `export default ${JSON.stringify(base + nameOf(await (css ??= sheet())))}` : undefined),
    configureServer({ middlewares }) {
      middlewares.use(async ({ url }, response, next) => {
        const text = url?.includes('/paper-type.') ? await css : undefined;
        if (text) response.setHeader('Content-Type', 'text/css').end(text);
        else next();
      });
    },
  };

  return {
    name: 'paper-type',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        folder = config.build.assets;
        base = config.base.replace(/\/?$/, '/');
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const text = await css;
        if (!text) return;
        await mkdir(new URL(`${folder}/`, dir), { recursive: true });
        await writeFile(new URL(nameOf(text), dir), text);
        logger.info(`${FACES.length} faces, ${Math.ceil(text.length / 1000)} kB`);
      },
    },
  };
}
