import type { Words } from './words.ts';

/** Articles on one page of a list that tells much of each, such as its checks or its model answers: the first paint carries no more. */
export const PER_PAGE = 5;

/** Entries on one page of a list that says little of each. */
export const LINES_PER_PAGE = 50;

/** Entries that a page names of a longer list before it leads to the rest. */
export const LISTED = 20;

/** Events on one page, for the same reason as `PER_PAGE`. Some change pages when this does, and when older events come in: see Moved.astro. */
export const EVENTS_PER_PAGE = 60;

/** Events of a list that names them and tells nothing of them. */
export const EVENTS_NAMED = 120;

/** Number of the page on which the entry at this place (from 1) stands, such as an article of the reading order. */
export const pageOf = (order: number, size = PER_PAGE) => Math.ceil(order / size);

/** End of the address of a page of a list: the first page has no number. */
export const numbered = (page: number) => (page > 1 ? `${page}/` : '');

/** Title of one page of a list in the language of `t`: the first page has no number. */
export const pageTitle = (t: Words, title: string, page: number) => (page > 1 ? t('pages.titled', { title, page }) : title);

/** Props of one page of a list. */
export interface ListPage<T> {
  items: T[];
  page: number;
  pages: number;
}

/** Static paths for a route `[...page]` that shows a list in pages. An empty list has one page. */
export function pagedPaths<T>(list: readonly T[], size = PER_PAGE): { params: { page: string | undefined }; props: ListPage<T> }[] {
  const pages = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: pages }, (_, i) => ({
    params: { page: i ? String(i + 1) : undefined },
    props: { items: list.slice(i * size, (i + 1) * size), page: i + 1, pages },
  }));
}
