import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** How many pages a PDF has, and on which (from 1) the elements with these ids begin, as links within it know. */
export async function destinations(pdf: Uint8Array, ids: readonly string[]): Promise<{ pages: number; pageOf: Record<string, number> }> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  try {
    const pageOf: Record<string, number> = {};
    for (const id of ids) {
      const target: unknown = (await document.getDestination(id))?.[0];
      if (target) pageOf[id] = (await document.getPageIndex(target as Parameters<typeof document.getPageIndex>[0])) + 1;
    }
    return { pages: document.numPages, pageOf };
  } finally {
    await loading.destroy();
  }
}
