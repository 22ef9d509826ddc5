import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collections, isList } from '#model/collections.ts';
import type { Files } from './parse.ts';

/** Reads the files of all collections. `root` is the project's directory; the paths in the answer are relative to it. */
export async function readContent(root: string): Promise<Files> {
  const paths = collections.map(async ([, { path }]) => {
    if (isList(path)) return [path];
    const names = await readdir(join(root, path)).catch(() => []);
    return names
      .filter((name) => /\.(mdx|yaml)$/.test(name))
      .sort()
      .map((name) => `${path}/${name}`);
  });
  const read = (await Promise.all(paths)).flat().map(async (path) => {
    const text = await readFile(join(root, path), 'utf8').catch(() => undefined);
    return [path, text] as const;
  });
  return new Map((await Promise.all(read)).filter((file): file is [string, string] => file[1] !== undefined));
}
