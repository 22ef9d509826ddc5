import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collections, isList } from '#model/collections.ts';
import { CONTENT } from '#model/content-folder.ts';
import type { Files } from './parse.ts';

/** The addresses that were ever published (`npm run permalinks`). */
export const LEDGER = `${CONTENT}/permalinks.json`;

/** The text of a file; some editors begin one with a mark. */
export const textOf = (bytes: Buffer): string => bytes.toString('utf8').replace(/^\uFEFF/, '');

/** Reads the files of all collections. `root` is the project's directory; the paths in the answer are relative to it. */
export async function readContent(root: string): Promise<Files> {
  const paths = collections.map(async ([, { path }]) => {
    if (isList(path)) return [path];
    const names = await readdir(join(root, path)).catch(() => []);
    return names
      .filter((name) => !/^[._]/.test(name))
      .sort()
      .map((name) => `${path}/${name}`);
  });
  const read = [...(await Promise.all(paths)).flat(), LEDGER].map(async (path) => {
    const bytes = await readFile(join(root, path)).catch(() => undefined);
    return [path, bytes && textOf(bytes)] as const;
  });
  return new Map((await Promise.all(read)).filter((file): file is [string, string] => file[1] !== undefined));
}
