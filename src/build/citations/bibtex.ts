import { inParts, type CslItem, type CslName } from '#core/csl.ts';

/** Entry types of BibTeX for the CSL types we use (BibTeX has no newspaper, treaty or web page). */
const TYPES: Record<string, string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  report: 'techreport',
};
/** What tells newspapers and magazines from journals in BibLaTeX; without it the day of a newspaper is not printed. */
const SUBTYPES: Record<string, string> = { 'article-magazine': 'magazine', 'article-newspaper': 'newspaper' };
type Value = string | number | undefined;
/** Where a work appeared and who published it, in the fields that BibLaTeX's data model has for the entry type. */
const WHERE: Record<string, (container: Value, publisher: Value, item: CslItem) => Record<string, Value>> = {
  article: (container, publisher) => ({ journal: container ?? publisher }),
  book: (container, publisher) => ({ publisher: publisher ?? container }),
  incollection: (container, publisher) => ({ booktitle: container, publisher }),
  techreport: (container, publisher) => ({ institution: publisher ?? container, note: publisher && container }),
  misc: (container, publisher, { volume, number, page }) => ({
    howpublished: container,
    organization: publisher,
    note: [volume && `vol. ${volume}`, number && `no. ${number}`, page && `p. ${page}`].filter(Boolean).join(', ') || undefined,
  }),
};
/** Fields that a page on the web does not have in that data model; they stand in its note. */
const numbered = (type: string, value: Value) => (type === 'misc' ? undefined : value);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs with a name in LaTeX. BibTeX counts braces even behind a backslash, so these are named too. */
const SIGNS: Record<string, string> = {
  '\\': 'backslash',
  '{': 'braceleft',
  '}': 'braceright',
  '~': 'asciitilde',
  '^': 'asciicircum',
};

/** Text for a BibTeX field. Letters of any script stay as they are: the file is UTF-8. */
const plain = (text: string) =>
  text
    .replace(/<\/?(?:i|b|sc|sub|sup)>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[&%$#_\\{}~^]/g, (sign) => (SIGNS[sign] ? `\\text${SIGNS[sign]}{}` : `\\${sign}`));

/** An organisation is braced, or BibTeX would split it into given and family name. */
const name = (person: CslName) =>
  'literal' in person
    ? `{${plain(person.literal)}}`
    : inParts(person)
        .map((part) => plain(part))
        .join(', ');

const names = (people: CslName[] | undefined) => people && `{${people.map(name).join(' and ')}}`;
const iso = (parts: number[]) => parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');

function entry(item: CslItem): string {
  const type = TYPES[item.type] ?? 'misc';
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const accessed = item.accessed?.['date-parts'][0];
  const { publisher, 'container-title': container } = item;
  const where = WHERE[type]!(container === publisher ? undefined : container, publisher, item); // said once
  const text = (value: Value) => value !== undefined && `{${plain(String(value))}}`;
  const fields: [string, string | false | undefined][] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['title', `{{${plain(item.title)}}}`], // braced twice: keeps its capitals
    ['entrysubtype', text(SUBTYPES[item.type])],
    ...Object.entries(where).map(([field, value]): [string, string | false] => [field, text(value)]),
    ['address', type === 'article' ? undefined : text(item['publisher-place'])],
    [type === 'misc' || type === 'techreport' ? 'titleaddon' : 'series', text(item['collection-title'])],
    ['edition', text(item.edition)],
    ['volume', text(numbered(type, item.volume))],
    ['number', text(numbered(type, item.issue ?? item.number))],
    ['pages', text(numbered(type, item.page?.replace(/[-–]/, '--')))],
    ['year', text(year)],
    ['month', month !== undefined && MONTHS[month - 1]],
    ['date', year !== undefined && `{${item.issued!['date-parts'].map(iso).join('/')}}`], // to the day, for BibLaTeX, Zotero and others
    ['url', item.URL !== undefined && `{${item.URL.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['urldate', accessed && `{${iso(accessed)}}`],
    ['doi', text(item.DOI)],
    ['isbn', text(item.ISBN)],
    ['issn', text(item.ISSN)],
    ['language', text(item.language)],
  ];
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = ${value}`);
  return `@${type}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** BibTeX, UTF-8, keyed by source id; `date` and `urldate` are BibLaTeX's, which BibTeX passes over (https://ctan.org/pkg/biblatex). */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}
