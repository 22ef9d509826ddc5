import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { checkContent, errorsIn } from '#integrity/check.ts';
import { type Cache } from '#integrity/parse.ts';
import { formatProblem } from '#integrity/problem.ts';
import { readContent } from '#integrity/read.ts';
import { CONTENT } from '#model/content-folder.ts';

/** Prints every problem on a line of its own and gives the errors. */
async function check(root: URL, logger: AstroIntegrationLogger, cache?: Cache): Promise<string[]> {
  const problems = checkContent(await readContent(fileURLToPath(root)), cache);
  for (const problem of problems) logger[problem.level === 'error' ? 'error' : 'warn'](formatProblem(problem));
  return errorsIn(problems).map(formatProblem);
}

/** The first error as the last word, or nothing when there is none. */
const lastWord = ([first, ...more]: string[]) =>
  first && `[ContentError] ${first}${more.length ? ` (and ${more.length} more, above)` : ''}`;

/** Checks again at every save and shows what is wrong over the page, in the words of the build, until it is mended. */
function watch(server: ViteDevServer, content: string, again: () => Promise<string[]>): void {
  let errors: string[] = [];
  const show = () => {
    if (errors.length) server.ws.send({ type: 'error', err: { message: errors.join('\n'), stack: '', plugin: 'integrity' } });
  };
  const look = async () => {
    const before = errors;
    errors = await again();
    if (before.length && !errors.length) server.ws.send({ type: 'full-reload' });
    show();
  };
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(content)) void look();
  });
  server.ws.on('connection', show); // a page that is opened while something is wrong
  void look();
}

/**
 * Checks all content as a whole before Astro reads any of it: schemas, references, ids, dates, positions, texts (`src/integrity/`).
 * `astro build` stops with every problem listed; `astro dev` and `astro sync` warn, so that a half-written page can be looked at.
 */
export function integrity(): AstroIntegration {
  let root: URL;
  const cache: Cache = new Map(); // of a server that stays; a build looks once, and the trees of a thousand texts are heavy
  return {
    name: 'integrity',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        root = config.root;
        const problem = command === 'preview' ? undefined : lastWord(await check(root, logger, command === 'dev' ? cache : undefined));
        if (!problem) return;
        if (command !== 'build') return logger.warn(problem);
        // Without a stack, so that what is printed last is the file and the field.
        throw Object.assign(new Error(problem), { stack: '' });
      },
      'astro:server:setup': ({ server, logger }) => {
        watch(server, fileURLToPath(new URL(`${CONTENT}/`, root)), () => check(root, logger, cache));
      },
    },
  };
}
