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
/** The field that holds the container, by entry type. */
const CONTAINER: Record<string, string> = { article: 'journal', incollection: 'booktitle' };
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
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const accessed = item.accessed?.['date-parts'][0];
  const text = (value: string | number | undefined) => value !== undefined && `{${plain(String(value))}}`;
  const fields: [string, string | false | undefined][] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['title', `{{${plain(item.title)}}}`], // braced twice: keeps its capitals
    [CONTAINER[type] ?? 'howpublished', text(item['container-title'])],
    [
      type === 'techreport' ? 'institution' : 'publisher',
      text(item.publisher ?? (type === 'techreport' ? item['container-title'] : undefined)),
    ],
    ['address', text(item['publisher-place'])],
    ['series', text(item['collection-title'])],
    ['edition', text(item.edition)],
    ['volume', text(item.volume)],
    ['number', text(item.issue ?? item.number)],
    ['pages', text(item.page?.replace('-', '--'))],
    ['year', text(year)],
    ['month', month !== undefined && (day === undefined ? MONTHS[month - 1] : `${MONTHS[month - 1]} # "~${day}"`)],
    ['date', year !== undefined && `{${item.issued!['date-parts'].map(iso).join('/')}}`], // for BibLaTeX, Zotero and others
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
