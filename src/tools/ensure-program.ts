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

/** Path of a program on this machine. */
function find({ variable, names, places }: Program): string | undefined {
  const named = process.env[variable];
  if (named) return runnable(named) ? named : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return [...onPath, ...places].find(runnable);
}

/** Installs a package of Debian. */
export const debian = (name: string): Program['ways'][number] => ({
  says: `installing the Debian package ${name}`,
  commands: [
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]],
  ],
});

/** Path of a program, installed if there is none. @throws with one line that says what to install */
export async function ensureProgram(program: Program): Promise<string> {
  const { name, variable, ways, missing } = program;
  let path = find(program);
  const named = process.env[variable];
  if (!path && named) throw new Error(`${variable} is ${named}, and no program is there.`);
  for (const { says, commands } of path ? [] : ways) {
    console.log(`No ${name} found: ${says} …`);
    for (const [command, args] of commands) {
      const { code } = await run(command, args, { quiet: true, timeout: 600_000, env: { DEBIAN_FRONTEND: 'noninteractive' } });
      if (code !== 0) break;
    }
    path = find(program);
    if (path) break;
  }
  if (path) return path;
  throw new Error(missing);
}
