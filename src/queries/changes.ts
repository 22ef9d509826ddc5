import { href, pathTo } from '#core/addresses.ts';
import { articles, documents, pages, themes } from './record.ts';

/** Changes of one day to one page. */
export interface Change {
  /** ISO 8601 day. */
  date: string;
  what: string;
}

/** The change log of one page. */
export interface Log {
  title: string;
  to: string;
  /** Newest first. */
  changes: Change[];
}

const log = (title: string, path: string, changes: readonly { date: Date; what: string }[]): Log => ({
  title,
  to: href(path),
  changes: changes.map(({ date, what }) => ({ date: date.toISOString().slice(0, 10), what })).sort((a, b) => b.date.localeCompare(a.date)),
});

/** The change logs of all texts: articles, themes, other pages. */
export async function changeLogs(): Promise<Log[]> {
  return [
    ...(await articles()).map(({ id, data }) => log(data.title, pathTo.article(id), data.changes)),
    ...(await themes()).map(({ id, data }) => log(data.title, pathTo.theme(id), data.changes)),
    ...(await documents()).map(({ id, data }) => log(data.title, pathTo.document(id), data.changes)),
    ...(await pages()).map(({ id, data }) => log(data.title, pathTo.page(id), data.changes)),
  ];
}
