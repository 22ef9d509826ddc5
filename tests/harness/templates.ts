import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/tools/run.ts';
import { pages, type Page } from './dist.ts';

/** A file of `src/pages/` that makes pages: the paths it answers to, and how closely it says them. */
interface Route {
  name: string;
  pattern: RegExp;
  /** Segments that are words, less those that take any number of others: the larger, the closer. */
  closeness: number;
}

/** What a parameter of a route stands for. Any other `[...rest]` stands for any number of segments, none included. */
const PARAMETERS: Record<string, string> = {
  '[...page]': '(?:/\\d+)?',
  '[...lang]': '(?:/[a-z]{2,3}(?:-[A-Za-z0-9]+)*)?',
};

function patternOf(segment: string): string {
  if (segment.startsWith('[...')) return PARAMETERS[segment] ?? '(?:/[^/]+)*';
  return segment && `/${segment.replaceAll('.', '\\.').replace(/\[\w+\]/g, '[^/]+')}`;
}

/** The route of a file such as `articles/[slug].astro`. */
function routeOf(file: string): Route {
  const name = file.replaceAll('\\', '/');
  const segments = name.replace(/(^|\/)index\.astro$|\.astro$/, '').split('/');
  const words = segments.filter((segment) => segment && !segment.includes('[')).length;
  const rests = segments.filter((segment) => segment.startsWith('[...')).length;
  const pattern = new RegExp(`^${segments.map(patternOf).join('')}(?:/|\\.html)$`);
  return { name, pattern, closeness: 10 * words - rests };
}

const ROUTES = readdirSync(join(ROOT, 'src/pages'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map(routeOf)
  .sort((a, b) => b.closeness - a.closeness || (a.name < b.name ? -1 : 1));

/** The file of `src/pages/` that makes a page. @throws where none does */
export function templateOf(path: string): string {
  const route = ROUTES.find(({ pattern }) => pattern.test(path));
  if (!route) throw new Error(`No file of src/pages/ makes ${path}`);
  return route.name;
}

/** Language of a page, and how many letters are to be read on it. */
function reading(file: string): { lang: string; letters: number } {
  const html = readFileSync(file, 'utf8');
  const text = html.replace(/<(style|script)\b.*?<\/\1>|<[^>]*>/gs, ' ').replace(/\s+/g, ' ');
  return { lang: /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? '', letters: text.length };
}

/** One page of each template in each language: the one with the most to read. */
export function onePerTemplate(all: Page[] = pages()): Page[] {
  const longest = new Map<string, { page: Page; letters: number }>();
  for (const page of all) {
    const { lang, letters } = reading(page.file);
    const key = `${templateOf(page.path)} ${lang}`;
    if (letters > (longest.get(key)?.letters ?? -1)) longest.set(key, { page, letters });
  }
  return [...longest.values()].map(({ page }) => page);
}
