import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { CONTENT } from '#model/content-folder.ts';

/** Folders of texts with an `updated` day in their front matter, and where each stands on the site. */
const FOLDERS = [
  ['articles', (id: string) => `/articles/${id}/`],
  ['themes', (id: string) => `/themes/${id}/`],
  ['documents', (id: string) => `/documents/${id}/`],
  ['pages', (id: string) => (id === 'home' ? '/' : `/${id}/`)],
] as const;

/** Day of the last change (ISO 8601) of every page that is a text, by path. Lists have none: they change with every entry. */
export function lastChanged(content = new URL(`${CONTENT}/`, `file://${process.cwd()}/`)): Map<string, string> {
  const days = FOLDERS.flatMap(([folder, pathOf]) =>
    readdirSync(new URL(`${folder}/`, content))
      .filter((file) => file.endsWith('.mdx'))
      .map((file): [string, string] => {
        const [, front = ''] = readFileSync(new URL(`${folder}/${file}`, content), 'utf8').split(/^---$/m);
        const { updated } = (parse(front) ?? {}) as { updated?: string };
        return [pathOf(basename(file, '.mdx')), String(updated ?? '')];
      }),
  );
  return new Map(days.filter(([, day]) => day));
}
