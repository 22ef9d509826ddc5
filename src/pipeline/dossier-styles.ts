import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { frontMatterIn } from '#build/front-matter.ts';
import { SITE } from '#build/site.ts';
import { themeStyles, type ThemeLook } from '#build/theme-styles.ts';

const THEMES = 'virtual:themes.css';
/** Vite takes a module for a style sheet by the ending of its path. */
const RESOLVED = '/@virtual/themes.css';

/** Stands in a style sheet for the name of the site as a string. */
const NAME = "'site.name'";

const plugin: Plugin = {
  name: 'dossier-styles',
  enforce: 'pre',
  resolveId: (id) => (id === THEMES ? RESOLVED : undefined),
  load: (id) => (id === RESOLVED ? themeStyles(frontMatterIn('themes').map(([id, data]) => ({ ...data, id }) as ThemeLook)) : undefined),
  transform: (code, id) => (/\.css(?:\?|$)/.test(id) && code.includes(NAME) ? code.replaceAll(NAME, JSON.stringify(SITE.name)) : undefined),
};

/** What style sheets have from the dossier: the looks of the themes (`import 'virtual:themes.css'`) and, for `'site.name'`, its name. */
export function dossierStyles(): AstroIntegration {
  return {
    name: 'dossier-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
