/** The files of `src/pages/` as the paths that they make. Astro's routing: https://docs.astro.build/en/guides/routing/. */
import { readdirSync } from 'node:fs';

/** What a parameter of a route stands for. Any other `[...rest]` stands for any number of segments, none included. */
const PARAMETERS: Record<string, string> = {
  '[...page]': '(?:/\\d+)?',
  '[...lang]': '(?:/[a-z]{2,3}(?:-[A-Za-z0-9]+)*)?',
};

function patternOf(segment: string): string {
  if (segment.startsWith('[...')) return PARAMETERS[segment] ?? '(?:/[^/]+)*';
  return segment && `/${segment.replaceAll('.', '\\.').replace(/\[\w+\]/g, '[^/]+')}`;
}

/** A file that makes pages. */
export interface Route {
  /** Path of the file, such as `articles/[slug].astro`. */
  name: string;
  /** The parts of its path; none for the first page. */
  segments: string[];
  /** Paths that it answers to, a page that is a file (`404.html`) among them. */
  pattern: RegExp;
}

function routeOf(file: string): Route {
  const name = file.replaceAll('\\', '/');
  const segments = name
    .replace(/(^|\/)index\.astro$|\.astro$/, '')
    .split('/')
    .filter(Boolean);
  return { name, segments, pattern: new RegExp(`^${segments.map(patternOf).join('')}(?:/|\\.html)$`) };
}

/** The routes that make pages, below a folder of `src/pages/`, from which their paths count. */
export const routesIn = (folder = ''): Route[] =>
  readdirSync(`src/pages/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map(routeOf);

const everywhere = routesIn('[...lang]');

/** Whether the page at a path of the original language, with or without a fragment, stands in every language: what is not translated on it is printed in the original one. */
export const isEverywhere = (path: string): boolean => everywhere.some(({ pattern }) => pattern.test(path.replace(/#.*$/, '')));
