import type { CslItem } from './csl.ts';

/** A value of a query; the signs that RFC 3986 allows in one stay, so that an address repeats what the page has already and costs nothing. */
const encoded = (value: string) =>
  encodeURIComponent(value)
    .replaceAll('%20', '+')
    .replace(/%(?:2C|2F|3A)/g, decodeURIComponent);

/**
 * A page or an entry of this site as a COinS reader takes it: a ContextObject in key-encoded values with the keys of Dublin Core
 * (ANSI/NISO Z39.88-2004, https://ocoins.info/). Zotero reads it before all meta tags, and only here an author of several words
 * with a comma stays one name (`aucorp`).
 */
export function contextObject(item: CslItem): string {
  const author = item.author?.[0];
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'webpage'],
    ['rft.title', item.title],
    ['rft.source', item['container-title']],
    ['rft.aucorp', author && 'literal' in author ? author.literal : undefined],
    ['rft.date', isoDay(item)],
    ['rft.identifier', item.URL],
    ['rft.language', item.language],
  ];
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encoded(value)}`])).join('&');
}

/** The day of a record as `1969-07-20`, as far as it is known. */
export const isoDay = ({ issued }: CslItem): string | undefined =>
  issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
