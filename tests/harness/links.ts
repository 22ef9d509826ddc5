import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dom, pages, type Page } from './dist.ts';

const ANYWHERE = 'https://site.invalid';

/** Every address a page asks for or links to within the site, with the attribute it stands in. */
function addresses({ file, path }: Page, base: string) {
  const $ = dom(file);
  const found: string[] = [];
  for (const [selector, name] of [
    ['[href]', 'href'],
    ['[src]', 'src'],
    ['[data-wake]', 'data-wake'],
    ['[action]', 'action'],
  ] as const) {
    for (const element of $(selector)) found.push($(element).attr(name) ?? '');
  }
  return found.map((text) => ({ text, url: new URL(text, `${ANYWHERE}${base}${path}`) })).filter(({ url }) => url.origin === ANYWHERE);
}

/** The file that a host would answer with, or nothing. Addresses of pages end in a slash. */
function fileFor(dir: string, pathname: string): string | undefined {
  const file = join(dir, decodeURI(pathname), pathname.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Links of a page that lead nowhere: outside the sub-path, to no file, or to no element. */
export function brokenLinks(page: Page, dir: string, base = ''): string[] {
  return addresses(page, base).flatMap(({ text, url }) => {
    if (!url.pathname.startsWith(`${base}/`)) return [`${text} (outside ${base}/)`];
    const file = fileFor(dir, url.pathname.slice(base.length));
    if (!file) return [`${text} (no such file)`];
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (!fragment || !file.endsWith('.html') || fragment.includes('=')) return []; // `#year=1945` is a state, not a place
    return dom(file)(`[id="${fragment}"]`).length ? [] : [`${text} (no such id)`];
  });
}

/** All broken links of a built site, each with its page. */
export function allBrokenLinks(dir: string, base = ''): string[] {
  return pages(dir).flatMap((page) => brokenLinks(page, dir, base).map((link) => `${page.path}: ${link}`));
}
