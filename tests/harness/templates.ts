import { readFileSync } from 'node:fs';
import { routesIn, type Route } from '../../src/build/routes.ts';
import { pages, type Page } from './dist.ts';

/** How closely a route says its paths: segments that are words, less those that take any number of others. */
const closeness = ({ segments }: Route) =>
  10 * segments.filter((segment) => !segment.includes('[')).length - segments.filter((segment) => segment.startsWith('[...')).length;

const ROUTES = routesIn().sort((a, b) => closeness(b) - closeness(a) || (a.name < b.name ? -1 : 1));

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
