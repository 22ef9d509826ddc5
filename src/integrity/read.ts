import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from '#build/content-text.ts';
import { collections, isList } from '#model/collections.ts';
import { CONTENT, PICTURES } from '#model/content-folder.ts';
import type { Files } from './parse.ts';

/** The addresses that were ever published (`npm run permalinks`). */
export const LEDGER = `${CONTENT}/permalinks.json`;

/** Reads the files of all collections; of pictures the names, with no text. `root` is the project's directory; the paths in the answer are relative to it. */
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
  const pictures = await readdir(join(root, PICTURES)).catch(() => []);
  const named = pictures.map((name) => [`${PICTURES}/${name}`, ''] as const);
  return new Map([...(await Promise.all(read)), ...named].filter((file): file is [string, string] => file[1] !== undefined));
}

/** File names of the pictures among content files. */
export const picturesIn = (files: Files): Set<string> =>
  new Set([...files.keys()].filter((path) => path.startsWith(`${PICTURES}/`)).map((path) => path.slice(PICTURES.length + 1)));
