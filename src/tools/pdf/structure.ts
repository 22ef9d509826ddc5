import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';

/** An element of the structure tree (ISO 32000-1, 14.7.2): its type, its dictionary, what it holds. */
export interface StructElement {
  type: string;
  dict: PDFDict;
  /** Elements within it, in reading order. */
  elements: StructElement[];
  /** Marked content that belongs to it: number of its page (from 0) and the id of the content there. */
  content: { page: number; id: number }[];
  /** Annotations that belong to it. */
  annotations: PDFDict[];
}

const list = (kids: PDFObject | undefined): PDFObject[] => (kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : []);

/** The structure tree of a tagged PDF, in reading order. Empty where there is none. */
export function structureOf(pdf: PDFDocument): StructElement[] {
  const pageNumber = new Map(pdf.getPages().map((page, i) => [page.ref, i] as const));
  const read = (dict: PDFDict, above: number): StructElement => {
    const at = dict.get(PDFName.of('Pg'));
    const page = at instanceof PDFRef ? (pageNumber.get(at) ?? above) : above;
    const type = String(dict.get(PDFName.of('S')) ?? '').slice(1);
    const element: StructElement = { type, dict, elements: [], content: [], annotations: [] };
    for (const entry of list(dict.lookup(PDFName.of('K')))) {
      const kid = pdf.context.lookup(entry);
      if (kid instanceof PDFNumber) element.content.push({ page, id: kid.asNumber() });
      if (!(kid instanceof PDFDict)) continue;
      const annotation = kid.lookup(PDFName.of('Obj'));
      const id = kid.lookup(PDFName.of('MCID'));
      const own = kid.get(PDFName.of('Pg'));
      if (annotation instanceof PDFDict) element.annotations.push(annotation);
      else if (id instanceof PDFNumber)
        element.content.push({ page: own instanceof PDFRef ? (pageNumber.get(own) ?? page) : page, id: id.asNumber() });
      else if (kid.has(PDFName.of('S'))) element.elements.push(read(kid, page));
    }
    return element;
  };
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return [];
  return list(root.lookup(PDFName.of('K'))).flatMap((entry) => {
    const dict = pdf.context.lookup(entry);
    return dict instanceof PDFDict ? [read(dict, 0)] : [];
  });
}

/** Every element of a tree, parents before what they hold. */
export function* everyElement(elements: readonly StructElement[]): Generator<StructElement> {
  for (const element of elements) {
    yield element;
    yield* everyElement(element.elements);
  }
}
