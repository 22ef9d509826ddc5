import { inParts, type CslItem, type CslName } from '#core/csl.ts';

/**
 * RIS reference types for the CSL types we use, of those that readers as old as bibutils know. Anything else is a page (`ELEC`) if it
 * has an address, and `GEN` if not. A treaty is what a reader of RIS knows that is nearest: an act.
 */
const TYPES: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  legislation: 'STAT',
  report: 'RPRT',
  treaty: 'STAT',
};

/** RIS has the suffix last. It takes a name apart at its comma, so an organisation is written without the one in its name. */
function name(person: CslName): string {
  if ('literal' in person) return person.literal.replaceAll(',', '');
  const { suffix, ...rest } = person;
  return [...inParts(rest), suffix].filter(Boolean).join(', ');
}

/** RIS dates are `YYYY/MM/DD/` with empty places for what is not known. */
const date = ([year, month, day]: number[]) => {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
};

function record(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0];
  const accessed = item.accessed?.['date-parts'][0];
  const until = item.issued?.['date-parts'][1];
  const [first, last] = item.page?.split(/[-–]/) ?? [];
  const fields: [string, string | number | undefined][] = [
    ['TY', TYPES[item.type] ?? (item.URL ? 'ELEC' : 'GEN')],
    ['ID', item.id],
    ...(item.author ?? []).map((person): [string, string] => ['AU', name(person)]),
    ...(item.editor ?? []).map((person): [string, string] => ['ED', name(person)]),
    ['TI', item.title.replace(/<\/?(?:i|b|sc|sub|sup)>/g, '')],
    ['T2', item['container-title']],
    ['T3', item['collection-title']],
    ['ET', item.edition],
    ['SN', item.ISBN ?? item.ISSN],
    ['PY', issued?.[0]],
    ['DA', issued && date(issued) + (until ? `to ${until.join('-')}` : '')], // the last part of a date is free text
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['VL', item.volume],
    ['IS', item.issue ?? item.number],
    ['SP', first],
    ['EP', last],
    ['UR', item.URL],
    ['DO', item.DOI],
    ['LA', item.language],
    ['N1', item.note],
    ['Y2', accessed && date(accessed)],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([tag, value]) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** RIS for Zotero, EndNote, Mendeley and others: UTF-8, lines ended as its specification asks (https://en.wikipedia.org/wiki/RIS_(file_format)). */
export function toRis(items: readonly CslItem[]): string {
  return items.map(record).join('');
}
