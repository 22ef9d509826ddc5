import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent, errorsIn } from '#integrity/check.ts';
import { type Cache } from '#integrity/parse.ts';
import { formatProblem } from '#integrity/problem.ts';
import { readContent } from '#integrity/read.ts';
import { CONTENT } from '#model/content-folder.ts';

/** Prints every problem on a line of its own and gives the first error as the last word, or nothing when there is none. */
async function check(root: URL, logger: AstroIntegrationLogger, cache?: Cache): Promise<string | undefined> {
  const problems = checkContent(await readContent(fileURLToPath(root)), cache);
  for (const problem of problems) logger[problem.level === 'error' ? 'error' : 'warn'](formatProblem(problem));
  const errors = errorsIn(problems);
  const [first] = errors;
  return first && `[ContentError] ${formatProblem(first)}${errors.length > 1 ? ` (and ${errors.length - 1} more, above)` : ''}`;
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
        const problem = command === 'preview' ? undefined : await check(root, logger, command === 'dev' ? cache : undefined);
        if (!problem) return;
        if (command !== 'build') return logger.warn(problem);
        // Without a stack, so that what is printed last is the file and the field.
        throw Object.assign(new Error(problem), { stack: '' });
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = fileURLToPath(new URL(`${CONTENT}/`, root));
        server.watcher.on('change', (path) => {
          if (path.startsWith(content)) void check(root, logger, cache);
        });
      },
    },
  };
}
