import { closeSync, openSync, readSync } from 'node:fs';
import { programPath } from './ensure-program.ts';

/** EPUBCheck as a command with its first arguments, if it is installed: in Debian the program itself is an archive of Java. */
export function epubCheck(): [command: string, ...args: string[]] | undefined {
  const path = programPath(['epubcheck']);
  if (!path) return undefined;
  const begin = Buffer.alloc(2);
  const file = openSync(path, 'r');
  readSync(file, begin);
  closeSync(file);
  return begin.toString() === 'PK' ? ['java', '-jar', path] : [path];
}
