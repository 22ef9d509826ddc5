import { inParts, type CslItem, type CslName } from '#core/csl.ts';

/** RIS reference types for the CSL types we use; anything else is `GEN`. */
const TYPES: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  entry: 'ENCYC',
  'entry-encyclopedia': 'ENCYC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
};

/** RIS has the suffix last. */
function name(person: CslName): string {
  if ('literal' in person) return person.literal;
  const { suffix, ...rest } = person;
  return [...inParts(rest), suffix].filter(Boolean).join(', ');
}

/** RIS would take an organisation with a comma in its name apart into family and given name, so it is written as the publisher. */
const comesApart = (person: CslName) => 'literal' in person && person.literal.includes(',');

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
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).filter((person) => !comesApart(person)).map((person): [string, string] => ['AU', name(person)]),
    ...(item.editor ?? []).map((person): [string, string] => ['ED', name(person)]),
    ['TI', item.title.replace(/<\/?(?:i|b|sc|sub|sup)>/g, '')],
    ['T2', item['container-title']],
    ['T3', item['collection-title']],
    ['ET', item.edition],
    ['SN', item.ISBN ?? item.ISSN],
    ['PY', issued?.[0]],
    ['DA', issued && date(issued) + (until ? `to ${until.join('-')}` : '')], // the last part of a date is free text
    ['PB', item.publisher ?? item.author?.filter(comesApart).map(name)[0]],
    ['CY', item['publisher-place']],
    ['VL', item.volume],
    ['IS', item.issue],
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
