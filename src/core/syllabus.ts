import { escapeHtml } from './escape-html.ts';

/** A page as it stands in a reading list. */
export interface ReadingItem {
  /** `article` or `theme`. */
  kind: string;
  title: string;
  /** Name of the site it is on. */
  site: string;
  /** Absolute address. */
  url: string;
  /** Day of the last change in words: "20 July 1969". */
  updated: string;
  /** Minutes a class needs for it. */
  minutes: number;
}

/** The forms a reading list comes in. */
export const FORMATS = { text: 'Plain text', markdown: 'Markdown', html: 'HTML' } as const;
/** Name of one of these forms. */
export type Format = keyof typeof FORMATS;

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');
/** Ends a title with a full stop unless it has an end of its own. */
const stop = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`);

/** One line of a syllabus, ready to paste. `due` is a date in words and comes first. */
export function syllabusLine(item: ReadingItem, format: Format, due = ''): string {
  const { title, site, url, updated, minutes, kind } = item;
  const rest = `last changed ${updated} (${kind}, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'})`;
  const before = due && `For ${due}: `;
  switch (format) {
    case 'text':
      return `${before}${stop(title)} ${site}, ${rest}. ${url}`;
    case 'markdown':
      return `- ${before && `**${before.trim()}** `}[${escapeMarkdown(title)}](${url}). *${site}*, ${rest}.`;
    case 'html':
      return `<li>${before && `<b>${escapeHtml(before.trim())}</b> `}<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>. <cite>${escapeHtml(site)}</cite>, ${rest}.</li>`;
  }
}

/** A whole reading list; lines with a date keep the order they are given in. */
export function syllabus(lines: readonly { item: ReadingItem; due?: string }[], format: Format): string {
  const list = lines.map(({ item, due }) => syllabusLine(item, format, due));
  return format === 'html' ? ['<ul>', ...list, '</ul>'].join('\n') : list.join('\n');
}
