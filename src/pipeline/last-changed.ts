import { frontMatterIn } from '#build/front-matter.ts';

/** Folders of texts with an `updated` day in their front matter, and where each stands on the site. */
const FOLDERS = [
  ['articles', (id: string) => `/articles/${id}/`],
  ['themes', (id: string) => `/themes/${id}/`],
  ['documents', (id: string) => `/documents/${id}/`],
  ['pages', (id: string) => (id === 'home' ? '/' : `/${id}/`)],
] as const;

/** Day of the last change (ISO 8601) of every page that is a text, by path. Lists have none: they change with every entry. */
export function lastChanged(content?: string): Map<string, string> {
  const days = FOLDERS.flatMap(([folder, pathOf]) =>
    frontMatterIn(folder, content).map(([id, { updated }]): [string, string] => [pathOf(id), String(updated ?? '')]),
  );
  return new Map(days.filter(([, day]) => day));
}
