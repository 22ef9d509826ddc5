import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Page (from 1) of every named destination of a PDF: the ids that links within it lead to; and how many pages there are. */
export async function destinations(pdf: Uint8Array): Promise<{ pages: number; pageOf: Map<string, number> }> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  try {
    const pageOf = new Map<string, number>();
    for (const [name, target] of Object.entries(await document.getDestinations())) {
      const page = target?.[0];
      if (page) pageOf.set(name, (typeof page === 'number' ? page : await document.getPageIndex(page)) + 1);
    }
    return { pages: document.numPages, pageOf };
  } finally {
    await loading.destroy();
  }
}
