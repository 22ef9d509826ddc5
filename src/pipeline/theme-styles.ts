import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { frontMatterIn } from '#build/front-matter.ts';
import { themeStyles, type ThemeLook } from '#build/theme-styles.ts';

const NAME = 'virtual:themes.css';
/** Vite takes a module for a style sheet by the ending of its path. */
const RESOLVED = '/@virtual/themes.css';

/** Gives pages the styles of the themes: `import 'virtual:themes.css'`. */
export function themes(): AstroIntegration {
  const plugin: Plugin = {
    name: 'themes',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? themeStyles(frontMatterIn('themes').map(([id, data]) => ({ ...data, id }) as ThemeLook)) : undefined),
  };
  return {
    name: 'themes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
