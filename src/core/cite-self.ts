/** Citations of this site's own pages and entries, as CSL-JSON that `lib/citations` formats like any other source. */
import type { CslItem, Formatted, StyleId } from './csl.ts';
import { formatDate } from './dates.ts';

/** What of this site is cited. */
export interface SelfCited {
  /** Id of the page or entry; with the site's own beginning it becomes the key in a reference manager. */
  id: string;
  title: string;
  /** Absolute address, with a fragment for an entry. */
  url: string;
  /** Day of the last change, at midnight UTC. */
  updated: Date;
}

/** The site as author and container. */
export interface Publication {
  name: string;
  lang: string;
  /** Begins the keys of its citations. */
  file: string;
}

const dateParts = (day: Date) => [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];

/** A page or an entry. The site is its own corporate author: the text is nobody's by name. */
export function selfItem({ id, title, url, updated }: SelfCited, site: Publication): CslItem {
  return {
    id: `${site.file}-${id}`,
    type: 'webpage',
    title,
    author: [{ literal: site.name }],
    'container-title': site.name,
    issued: { 'date-parts': [dateParts(updated)] },
    URL: url,
    language: site.lang,
  };
}

/** The site as a whole, which goes by its title: naming the author too would say the same twice. */
export function siteItem({ id, url, updated }: Omit<SelfCited, 'title'>, site: Publication): CslItem {
  const { author: _author, 'container-title': _container, ...item } = selfItem({ id, title: site.name, url, updated }, site);
  return item;
}

/** Title under which an event is cited: its headline with its date, since several meetings share a headline. */
export const eventTitle = (title: string, date: string) => `${title} (${formatDate(date)})`;

/** Title under which a check is cited. */
export const checkTitle = (claim: string) => `Check: ${claim}`;

/** A finished citation of a page, turned to one of its paragraphs: only the address differs, so it is not made anew. */
export function atParagraph(whole: Formatted, url: string, block: string): Formatted {
  return turned(whole, (from) => from.replaceAll(url, `${url}#${block}`));
}

/** A citation with its text changed, the plain one when it is asked for. */
const turned = (whole: Formatted, turn: (from: string) => string): Formatted => ({
  html: turn(whole.html),
  get text() {
    return turn(whole.text);
  },
});

/** Word for "paragraph" before its number, where a style sets the number into a citation in parentheses. */
const PARAGRAPH: Partial<Record<StyleId, string>> = { apa: 'para.', mla: 'par.', 'chicago-author-date': 'para.' };

/** How the text refers to the paragraph with this number (from 1): its number in parentheses, or its address in a note. */
export function inTextAt(style: StyleId, inText: Formatted, url: string, block: string, number: number): Formatted {
  const word = PARAGRAPH[style];
  if (!word) return atParagraph(inText, url, block);
  return turned(inText, (from) => from.replace(/\)$/, `, ${word} ${number})`));
}
