import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';

/** A program that the tests need and that npm does not bring. */
export interface Program {
  /** Its name for people. */
  name: string;
  /** Variable of the environment that names the file to use instead of any that is found. */
  variable: string;
  /** Names it goes by on PATH. */
  names: readonly string[];
  /** Where else it may be. */
  places: readonly string[];
  /** Ways to get one, each tried in turn. */
  ways: readonly { says: string; commands: readonly (readonly [command: string, args: string[]])[] }[];
  /** What is said where there is none. */
  missing: string;
}

const runnable = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a program, if it is installed, by the names it goes by on PATH; else by other places where it may be. */
export const programPath = (names: readonly string[], places: readonly string[] = []): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name))), ...places].find(runnable);

/** Path of a program on this machine. */
function find({ variable, names, places }: Program): string | undefined {
  const named = process.env[variable];
  if (named) return runnable(named) ? named : undefined;
  return programPath(names, places);
}

/** A way to get a program: commands, one after the other until one fails. */
type Way = Program['ways'][number];

/** Installs packages of Debian. */
export const debian = (...names: string[]): Way => ({
  says: `installing the Debian package${names.length > 1 ? 's' : ''} ${names.join(', ')}`,
  commands: [
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]],
  ],
});

/** Goes a way to its end, or until a command fails. @param timeout of each command, in milliseconds */
export async function go({ commands }: Way, timeout = 600_000): Promise<void> {
  for (const [command, args] of commands) {
    const { code } = await run(command, args, { quiet: true, timeout, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    if (code !== 0) return;
  }
}

/** Path of a program, installed if there is none. @throws with one line that says what to install */
export async function ensureProgram(program: Program): Promise<string> {
  const { name, variable, ways, missing } = program;
  let path = find(program);
  const named = process.env[variable];
  if (!path && named) throw new Error(`${variable} is ${named}, and no program is there.`);
  for (const way of path ? [] : ways) {
    console.log(`No ${name} found: ${way.says} …`);
    await go(way);
    path = find(program);
    if (path) break;
  }
  if (path) return path;
  throw new Error(missing);
}
