import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of each piece of marked content, by number of its page (from 0) and its id there: `2/17`. */
export async function markedText(pdf: Uint8Array): Promise<Map<string, string>> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const texts = new Map<string, string>();
  try {
    for (let page = 0; page < document.numPages; page += 1) {
      const { items } = await (await document.getPage(page + 1)).getTextContent({ includeMarkedContent: true });
      const within: (string | undefined)[] = [];
      for (const item of items) {
        if ('str' in item) {
          const key = within.findLast((one) => one !== undefined);
          if (key) texts.set(key, (texts.get(key) ?? '') + item.str);
        } else if (item.type === 'endMarkedContent') within.pop();
        else {
          const id = /_mc(\d+)$/.exec((item as { id?: string }).id ?? '')?.[1];
          within.push(id && `${page}/${id}`);
        }
      }
    }
  } finally {
    await loading.destroy();
  }
  return texts;
}
