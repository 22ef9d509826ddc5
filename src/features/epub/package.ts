import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeHtml } from '#core/escape-html.ts';
import { LICENCE } from '#core/structured-data.ts';
import type { Chapter } from './chapters.ts';

/** What a book says of itself, and what it holds. */
export interface Book {
  title: string;
  description: string;
  lang: string;
  author: string;
  /** Its own address, which is its identifier. */
  url: string;
  subjects: readonly string[];
  /** Day of the last change to any text, at midnight UTC. */
  updated: Date;
  chapters: readonly Chapter[];
  /** The table of contents as a content document. */
  nav: string;
  /** The first page as a content document. */
  first: string;
  css: string;
  /** Pictures by their paths. */
  plates: readonly { path: string; svg: string }[];
}

const item = (path: string, type: string, properties = '') =>
  `<item id="${path.replace(/[^\w.-]/g, '-')}" href="${path}" media-type="${type}"${properties && ` properties="${properties}"`}/>`;
const XHTML = 'application/xhtml+xml';

/** The package document (https://www.w3.org/TR/epub-33/#sec-package-doc). */
function packageDocument(book: Book): string {
  const day = book.updated.toISOString();
  const files = book.chapters.map(({ id }) => `${id}.xhtml`);
  const meta = (property: string, content: string) => `<meta property="${property}">${escapeHtml(content)}</meta>`;
  const spine = ['title-page.xhtml', 'nav.xhtml', ...files].map((path) => `<itemref idref="${path}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.lang}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeHtml(book.url)}</dc:identifier>
<dc:title>${escapeHtml(book.title)}</dc:title>
<dc:language>${book.lang}</dc:language>
<dc:creator>${escapeHtml(book.author)}</dc:creator>
<dc:publisher>${escapeHtml(book.author)}</dc:publisher>
<dc:description>${escapeHtml(book.description)}</dc:description>
<dc:date>${day.slice(0, 10)}</dc:date>
<dc:rights>${LICENCE}</dc:rights>
${book.subjects.map((subject) => `<dc:subject>${escapeHtml(subject)}</dc:subject>`).join('\n')}
${meta('dcterms:modified', day.replace(/\.\d+Z$/, 'Z'))}
${['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)).join('\n')}
${meta('schema:accessModeSufficient', 'textual')}
${['alternativeText', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map((feature) => meta('schema:accessibilityFeature', feature)).join('\n')}
${meta('schema:accessibilityHazard', 'none')}
</metadata>
<manifest>
${item('nav.xhtml', XHTML, 'nav')}
${item('title-page.xhtml', XHTML)}
${files.map((path) => item(path, XHTML)).join('\n')}
${book.plates.map(({ path }) => item(path, 'image/svg+xml')).join('\n')}
${item('book.css', 'text/css')}
</manifest>
<spine>${spine.join('')}</spine>
</package>
`;
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** The book as a file: a zip whose first entry, not compressed, says what it is (https://www.w3.org/TR/epub-33/#sec-zip-container-mime). The same book is the same file. */
export function epubFile(book: Book): Uint8Array {
  const texts: [string, string][] = [
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageDocument(book)],
    ['EPUB/nav.xhtml', book.nav],
    ['EPUB/title-page.xhtml', book.first],
    ...book.chapters.map(({ id, xhtml }): [string, string] => [`EPUB/${id}.xhtml`, xhtml]),
    ['EPUB/book.css', book.css],
    ...book.plates.map(({ path, svg }): [string, string] => [`EPUB/${path}`, svg]),
  ];
  const { updated } = book;
  const mtime = new Date(updated.getUTCFullYear(), updated.getUTCMonth(), updated.getUTCDate()); // a zip has the clock of the place
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] };
  for (const [path, text] of texts) files[path] = [strToU8(text), { level: 9, mtime }];
  return zipSync(files);
}
