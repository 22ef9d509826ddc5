import { disputed } from 'virtual:atlas';
import { numbered } from './paging.ts';

/**
 * Every address of the site, made in one place so that none is spelt twice.
 *
 * Paths are absolute from the site's root and end in a slash (or are files). `href()` adds the sub-path the site may be
 * served under (`base` in astro.config.mjs); Astro does not do that for links in MDX and components.
 */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address for an `href`: the path with the site's sub-path before it. Fragments and other hosts come back unchanged. */
export function href(path: string): string {
  return path.startsWith('/') ? base + path : path;
}

/** The path without the sub-path: what `href()` put before it is taken off. */
export function withoutBase(pathname: string): string {
  return base && pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
}

/** The places in dispute, which have a page of their own; all others stand on the page of the region. */
export const DISPUTED: ReadonlySet<string> = new Set(disputed);

/** Path of each kind of entry, by id. */
export const pathTo = {
  article: (slug: string) => `/articles/${slug}/`,
  theme: (id: string) => `/themes/${id}/`,
  /** Only of a theme with more articles than its own page names. */
  themeArticles: (id: string) => `/themes/${id}/articles/`,
  document: (slug: string) => `/documents/${slug}/`,
  /** The exact words of a document. */
  extract: (slug: string, id: string) => `/documents/${slug}/#${id}`,
  /** A line of "Where it stands". */
  status: (id: string) => `/now/#${id}`,
  page: (id: string) => (id === 'home' ? '/' : `/${id}/`),
  /** `page`: see `eventPath()` in `src/queries/record.ts`. */
  event: (id: string, page = 1) => `/timeline/${numbered(page)}#${id}`,
  place: (id: string) => (DISPUTED.has(id) ? `/places/#${id}` : `/places/region/#${id}`),
  /** A stop of the slider, among the small maps of the atlas. */
  stop: (id: string) => `/atlas/#control-${id}`,
  person: (id: string) => `/people/#${id}`,
  term: (id: string) => `/glossary/#${id}`,
  /** `page`: that of its article in the list of checks, see `checkPath()` in `src/queries/record.ts`. */
  check: (id: string, page = 1) => `/checks/${numbered(page)}#${id}`,
  position: (id: string) => `/positions/#${id}`,
  question: (id: string) => `/positions/#${id}`,
  source: (kind: string, id: string) => `/sources/${kind}/#${id}`,
} as const;
