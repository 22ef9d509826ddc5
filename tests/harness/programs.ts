import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a program, if it is installed. */
export const programPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** EPUBCheck as a command with its first arguments, if it is installed: in Debian the program itself is an archive of Java. */
export function epubCheck(): [command: string, ...args: string[]] | undefined {
  const path = programPath('epubcheck');
  if (!path) return undefined;
  const begin = Buffer.alloc(2);
  const file = openSync(path, 'r');
  readSync(file, begin);
  closeSync(file);
  return begin.toString() === 'PK' ? ['java', '-jar', path] : [path];
}
