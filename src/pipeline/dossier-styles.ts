import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { frontMatterIn } from '#build/front-matter.ts';
import { SITE } from '#build/site.ts';
import { themeStyles, verdictStyles, type ThemeLook } from '#build/dossier-styles.ts';
import { VERDICTS } from '#build/vocabulary.ts';

/** Sheets made from content, by the name pages import. */
const SHEETS: Record<string, () => string> = {
  'virtual:themes.css': () => themeStyles(frontMatterIn('themes').map(([id, data]) => ({ ...data, id }) as ThemeLook)),
  'virtual:verdicts.css': () => verdictStyles(VERDICTS.map(({ id }) => id)),
};

/** Vite takes a module for a style sheet by the ending of its path. */
const PATH = '/@';

/** Stands in a style sheet for the name of the site as a string. */
const NAME = "'site.name'";

const plugin: Plugin = {
  name: 'dossier-styles',
  enforce: 'pre',
  resolveId: (id) => (id in SHEETS ? PATH + id : undefined),
  load: (id) => (id.startsWith(PATH) ? SHEETS[id.slice(PATH.length)]?.() : undefined),
  transform: (code, id) => (/\.css(?:\?|$)/.test(id) && code.includes(NAME) ? code.replaceAll(NAME, JSON.stringify(SITE.name)) : undefined),
};

/** What style sheets have from the dossier: the looks of the themes, the filter of verdicts, and, for `'site.name'`, its name. */
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
