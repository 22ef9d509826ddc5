import { parse } from '@formatjs/icu-messageformat-parser';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { DEFAULT_LOCALE, locales, messagesOf } from '../build/words.ts';

const CLIENT = 'virtual:client-words';

/** Messages that modules in the browser use, parsed. */
const forClient = (locale: string) =>
  Object.fromEntries(
    Object.entries(messagesOf(locale))
      .filter(([key]) => key.startsWith('client.'))
      .map(([key, text]) => [key, parse(text)]),
  );

/** Gives client modules the messages under `client` in the language of their page, each language in a file of its own. */
export function clientWords(): Plugin {
  return {
    name: 'client-words',
    resolveId: (id) => (id.startsWith(CLIENT) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${CLIENT}`)) return undefined;
      const locale = id.slice(`\0${CLIENT}/`.length);
      if (locale) return `export default ${JSON.stringify(forClient(locale))}`;
      const imports = locales().map((name) => `${JSON.stringify(name)}: () => import('${CLIENT}/${name}')`);
      return `export const original = ${JSON.stringify(DEFAULT_LOCALE)};export default {${imports.join(',')}}`;
    },
  };
}

/** The dictionary for code: names of messages as a type, so that a misspelt one is told, and the client's messages as a module. */
export function dictionary(): AstroIntegration {
  return {
    name: 'dictionary',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [clientWords()] } });
      },
      'astro:config:done': ({ injectTypes }) => {
        const keys = Object.keys(messagesOf()).map((key) => `    ${JSON.stringify(key)}: true;`);
        injectTypes({
          filename: 'messages.d.ts',
          content: `import '#core/words.ts';\ndeclare module '#core/words.ts' {\n  interface MessageKeys {\n${keys.join('\n')}\n  }\n}\n`,
        });
      },
    },
  };
}
