import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How a program ended. */
export interface Ended {
  code: number;
  /** What it printed, standard output and error together. */
  output: string;
}

interface Options {
  /** Directory to run it in. */
  cwd?: string;
  env?: Record<string, string | undefined>;
  /** Keep what it prints from the terminal. */
  quiet?: boolean;
  /** Stop it after so many milliseconds. */
  timeout?: number;
  /** Ends it when asked to. */
  signal?: AbortSignal;
  /** Gets what it prints as it comes, and the program itself. */
  heard?: (text: string, child: ChildProcess) => void;
}

/** What Vitest puts in the environment of a test and Vite would take for its own settings. */
const OF_VITEST = process.env.VITEST ? ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST'] : [];

/**
 * Runs a program, from the project's root unless told otherwise, printing as it goes. The Node that runs this file and the project's own
 * programs come first on PATH, because the machine's Node may be older than Astro wants.
 */
export function run(
  command: string,
  args: string[],
  { cwd = ROOT, env = {}, quiet = false, timeout, signal, heard }: Options = {},
): Promise<Ended> {
  const path = [dirname(process.execPath), `${ROOT}node_modules/.bin`, process.env.PATH].join(delimiter);
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.includes(name)));
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      signal,
    });
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        heard?.(text, child);
        if (!quiet) target.write(text);
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
