import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT } from '#model/content-folder.ts';

/** Front matter of every MDX file in a folder of the dossier, by id: for what is needed before Astro has read the collections. */
export function frontMatterIn(folder: string, content = CONTENT): [id: string, data: Record<string, unknown>][] {
  return readdirSync(join(content, folder))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const [, front = ''] = readFileSync(join(content, folder, file), 'utf8').split(/^---\s*$/m);
      return [basename(file, '.mdx'), (parse(front) ?? {}) as Record<string, unknown>];
    });
}
