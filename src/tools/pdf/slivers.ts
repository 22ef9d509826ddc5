import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib';

/** Points. The box of the smallest number is half as high again. */
const LEAST = 4;

const isSliver = (annotation: PDFDict) => {
  const rect = annotation.lookup(PDFName.of('Rect'), PDFArray);
  const at = (i: number) => rect.lookup(i, PDFNumber).asNumber();
  return annotation.lookup(PDFName.of('Subtype')) === PDFName.of('Link') && Math.abs(at(3) - at(1)) < LEAST;
};

/** Takes out of the tags what refers to an annotation that is gone. */
function untag(pdf: PDFDocument, gone: ReadonlySet<PDFRef>): void {
  const refers = (kid: unknown) => {
    const target = kid instanceof PDFDict ? kid.get(PDFName.of('Obj')) : undefined;
    return target instanceof PDFRef && gone.has(target);
  };
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const kids = object.lookup(PDFName.of('K'));
    if (!(kids instanceof PDFArray)) continue;
    for (let i = kids.size() - 1; i >= 0; i -= 1) if (refers(kids.lookup(i))) kids.remove(i);
  }
}

/**
 * Where a link begins a page, Chromium gives the page before a link as well, a point high at its foot, on no words. These go.
 */
export function dropSlivers(pdf: PDFDocument): void {
  const gone = new Set<PDFRef>();
  for (const page of pdf.getPages()) {
    const annotations = page.node.Annots();
    for (let i = (annotations?.size() ?? 0) - 1; annotations && i >= 0; i -= 1) {
      const ref = annotations.get(i);
      if (!(ref instanceof PDFRef) || !isSliver(annotations.lookup(i, PDFDict))) continue;
      annotations.remove(i);
      gone.add(ref);
    }
  }
  if (!gone.size) return;
  untag(pdf, gone);
  for (const ref of gone) pdf.context.delete(ref);
}
