import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { ATLAS_FILES, atlasContent } from '../build/atlas-content.ts';

const ID = 'virtual:atlas';

/** Gives modules what the atlas is made of, each list by its name, so that one in the browser is sent what it uses and no more. */
export function atlasModule(): Plugin {
  return {
    name: 'atlas-content',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      for (const file of ATLAS_FILES) this.addWatchFile(resolve(file)); // the dev server runs on while they change
      const lists = Object.entries(atlasContent());
      return lists.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
    },
  };
}

/** The same as a part of Astro. */
export const atlas = (): AstroIntegration => ({
  name: 'atlas',
  hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [atlasModule()] } }) },
});
