import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ROOT } from '#tools/run.ts';
import { paintAfter } from './first-paint.ts';
import { purger } from './used-rules.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
/** Scripts that run and rules that the browser follows; others with a type are data. */
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*\stype=(?!"?speculationrules))[^>]*>([\s\S]*?)<\/script>/g;
const CSP = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/** Blocks, in which white space at the edges is not shown. */
const BLOCK = 'body|article|header|footer|main|nav|section|figure|figcaption|div|h\\d|p|ul|ol|li|dl|dt|dd|svg|g|defs|pattern|text|tspan';
const EDGES = new RegExp(`(?<=<(?:${BLOCK})(?: [^<>]*)?>)\\s+|\\s+(?=</(?:${BLOCK})>)`, 'g');

/** Elements of the head and of drawings, between which there is no text either; words of a drawing stay apart for who reads it without seeing. */
const PARTS = `${BLOCK.replace('|text|tspan', '')}|tspan|meta|link|style|script|path|use`;
const BETWEEN = new RegExp(`(?<=</(?:${PARTS})>|<(?:meta|link)(?: [^<>]*)?>) (?=<(?:${PARTS})[ >])`, 'g');

/** Elements that keep their white space. */
const KEPT = /(<(?:pre|textarea|script|style)\b[\s\S]*?<\/(?:pre|textarea|script|style)>)/;

/** One space for several, and outside of links, where it is neither underlined nor boxed in. */
const spaced = (html: string) =>
  html
    .replaceAll(/[ \n]+/g, ' ')
    .replaceAll(/(<(?:a|button|time)\b[^<>]*>) /g, ' $1')
    .replaceAll(/ (<\/(?:a|button|time)>)/g, '$1 ')
    .replaceAll(/ {2,}/g, ' ');

/** The page without the white space that nobody sees. */
export const tidy = (html: string): string =>
  html
    .split(KEPT)
    .map((part, i) => (i % 2 ? part : spaced(part)))
    .join('')
    .replaceAll(EDGES, '')
    .replaceAll(BETWEEN, '');

/** Hash of an inline style or script as a Content Security Policy lists it. */
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The order of the layers of styles. */
const LAYERS = (/@layer [^;]+;/.exec(readFileSync(join(ROOT, 'src/ui/styles/layers.css'), 'utf8'))?.[0] ?? '').replaceAll(', ', ',');

const [, FIRST_LAYER] = /@layer ([\w-]+)/.exec(LAYERS) ?? [];

/** Styles whose layers begin in their order, whatever the page imports before its frame; bundlers drop the sentence that says it. */
const inOrder = (css: string) => (/@layer ([\w-]+)/.exec(css)?.[1] === FIRST_LAYER ? css : LAYERS + css);

/**
 * The policy of one page. Astro lists the hashes of every style and script there is; here `style-src` gets those of the page's own
 * styles, and `script-src` keeps those of its own inline scripts that Astro listed. A script that came in with the content gets no
 * hash, so the browser refuses it. What else a page allows itself with `Astro.csp` stays, such as WebAssembly on the search page.
 */
export function tighten(policy: string, styles: readonly string[], scripts: readonly string[]): string {
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean)
    .map((directive) => {
      const [name, ...sources] = directive.split(' ');
      if (name !== 'script-src' && name !== 'style-src') return directive;
      const others = sources.filter((source) => !source.startsWith("'sha"));
      const hashes = name === 'style-src' ? styles.map(hash) : scripts.map(hash).filter((own) => sources.includes(own));
      return [name, ...new Set(["'self'", ...others, ...hashes])].join(' ');
    })
    .join(';');
}

/**
 * Keeps the first paint within one round trip: each page is painted when as much of it has come as that brings (`paintAfter`). On each built page the inline styles become one, without the rules that the page
 * does not use (PurgeCSS reads the page's own tags), white space that nobody sees goes, and the Content Security Policy lists that
 * style and the inline scripts of that page only: the hashes of everything else would be 600 bytes that no compression takes away.
 */
export function pageHead(): AstroIntegration {
  return {
    name: 'page-head',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const rulesFor = purger();
        let pages = 0;
        for await (const file of glob('**/*.html', { cwd: root })) {
          const path = `${root}/${file}`;
          const html = await readFile(path, 'utf8');
          const sheets = [...html.matchAll(STYLE)].map(([, css]) => css ?? '');
          const bare = html.replaceAll(STYLE, '');
          const css = inOrder(await rulesFor(bare, sheets.join('')));
          const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script]) => script ?? '');
          const done = tidy(bare)
            .replace('</head>', () => `<style>${css}</style></head>`)
            .replace(CSP, (_, before: string, policy: string, after: string) => before + tighten(policy, [css], scripts) + after);
          await writeFile(
            path,
            done.replace('#first-screen', () => `#${paintAfter(done)}`),
          );
          pages += 1;
        }
        logger.info(`${pages} pages: one style each, no unused rules`);
      },
    },
  };
}
