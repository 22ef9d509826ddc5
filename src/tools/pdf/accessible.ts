import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { everyElement, structureOf, type StructElement } from './structure.ts';

/** What a page knows of its words and Chromium does not write into a PDF. */
export interface Spoken {
  /** The names of its links, in their order. */
  links: readonly string[];
  /** Its texts in their order, each with its language (BCP 47). */
  texts: readonly { text: string; lang: string }[];
  /** Language of the whole. */
  lang: string;
}

const has = ({ dict }: StructElement, key: string) => dict.has(PDFName.of(key));

/**
 * Names every annotation of a link (ISO 14289-1, 7.18.5): the elements of links stand in the order of the page. @throws if the page has
 * more links or fewer, since then each would get the name of another
 */
function nameLinks(elements: readonly StructElement[], names: readonly string[]): void {
  const links = elements.filter(({ type }) => type === 'Link');
  if (links.length !== names.length) throw new Error(`the page has ${names.length} links and its PDF ${links.length}`);
  links.forEach(({ annotations }, i) => {
    for (const annotation of annotations) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(names[i]!));
  });
}

/** A figure is what has a text to stand for it. Chromium calls the frame around a picture and its caption one too, which has none. */
function settleFigures(elements: readonly StructElement[]): void {
  for (const element of elements) {
    if (element.type !== 'Figure' || has(element, 'Alt')) continue;
    element.dict.set(PDFName.of('S'), PDFName.of('Div'));
    for (const caption of element.elements) if (caption.type === 'Caption') caption.dict.set(PDFName.of('S'), PDFName.of('Div'));
  }
}

/** Letters and digits alone: what is left of a text whatever became of its spaces, hyphens, ligatures and capitals. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase(); // prettier-ignore

/** How far to look for a text behind the last one and before it; a short word or a number may stand anywhere, and is looked for close by. */
const [BACK, AHEAD, NEAR] = [40, 60, 5];
const isUnmistakable = (text: string) => text.length > 11 || !/^[\p{Script=Latin}\p{N}]+$/u.test(text);

/**
 * Says the language of every text that is not in that of the document: texts and elements stand in the same order, but for what the PDF
 * lacks or breaks otherwise.
 */
function markLanguages(elements: readonly StructElement[], words: ReadonlyMap<string, string>, { texts, lang }: Spoken): void {
  const said = elements.flatMap((element) => {
    const own = bare(element.content.map(({ page, id }) => words.get(`${page}/${id}`) ?? '').join(''));
    return own ? [{ element, own, found: false }] : [];
  });
  let at = 0;
  for (const text of texts) {
    const wanted = bare(text.text);
    if (!wanted) continue;
    const [from, to] = isUnmistakable(wanted) ? [Math.max(0, at - BACK), at + AHEAD] : [at, at + NEAR];
    const index = said.slice(from, to).findIndex(({ own, found }) => !found && own === wanted);
    const match = said[from + index];
    if (index < 0 || !match) continue;
    match.found = true;
    at = Math.max(at, from + index + 1);
    if (text.lang === lang) continue;
    const { dict } = match.element;
    dict.set(PDFName.of('Lang'), PDFString.of(text.lang));
    if (String(dict.get(PDFName.of('S'))) === '/NonStruct') dict.set(PDFName.of('S'), PDFName.of('Span'));
  }
}

/** Pages are called by their numbers, as the foot of each says. */
function labelPages(pdf: PDFDocument): void {
  const numbers = pdf.context.obj({ Nums: [0, { S: 'D' }] });
  if (numbers instanceof PDFDict) pdf.catalog.set(PDFName.of('PageLabels'), numbers);
}

/** Adds to a tagged PDF what a reader who hears it needs: names of links, what is a figure, languages, names of pages. */
export function makeAccessible(pdf: PDFDocument, words: ReadonlyMap<string, string>, spoken: Spoken): void {
  const elements = [...everyElement(structureOf(pdf))];
  nameLinks(elements, spoken.links);
  settleFigures(elements);
  markLanguages(elements, words, spoken);
  labelPages(pdf);
}
