import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { ROOT } from '../../src/tools/run.ts';

/** The site as built; `npm test` makes it before the tests start. */
export const DIST = join(ROOT, 'dist');

/** One HTML page: its file and its path without the sub-path, such as `/articles/x/`. */
export interface Page {
  file: string;
  path: string;
}

/** Every HTML page of a built site, by path. */
export function pages(dir = DIST): Page[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => ({ file: join(dir, file), path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a page is an article or a themed page. */
export const isStory = ({ path }: Page): boolean => /^\/(articles|themes)\/[^/]+\/$/.test(path);

/** The articles and the themed pages. */
export const stories = (dir = DIST): Page[] => pages(dir).filter(isStory);

const parsed = new Map<string, CheerioAPI>();

/** The page as a browser would parse it, to be queried as with jQuery. Parsed once. */
export function dom(file: string): CheerioAPI {
  const known = parsed.get(file) ?? load(readFileSync(file, 'utf8'));
  parsed.set(file, known);
  return known;
}
