import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { PICTURES } from '../model/content-folder.ts';

const ID = 'virtual:pictures';

/** Gives components the pictures of the dossier, by file name, as Astro's image service wants them. */
const picturesModule = (): Plugin => ({
  name: 'pictures',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  // The folder depends on the dossier; a glob of Vite has to be written out.
  load: (id) =>
    id === `\0${ID}`
      ? `export default import.meta.glob('/${PICTURES}/*.{jpg,png,webp,avif}', { eager: true, import: 'default' });`
      : undefined,
});

/** The same as a part of Astro. */
export const pictures = (): AstroIntegration => ({
  name: 'pictures',
  hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [picturesModule()] } }) },
});
