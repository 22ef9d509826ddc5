/**
 * Pages made for paper. They carry whole articles, packets and fonts of their own, and are read on a printer, not on a phone's
 * first round trip: the one exception to the limit on the bytes of a page. Nothing is shown before the fonts are there (168 kB)
 * and the document is whole, so that what is seen is what is printed.
 */
export const PRINT_DOCUMENTS = [
  '/briefing/one-page/*/',
  '/briefing/one-page/articles/*/',
  '/briefing/articles/*/',
  '/briefing/*/', // themes, the whole packet, the dispute on one page
] as const;

/** Whether a path (without the sub-path) is a print document. */
export const isPrintDocument = (path: string): boolean =>
  PRINT_DOCUMENTS.some((pattern) => new RegExp(`^${pattern.replace('*', '[^/]+')}$`).test(path));

/** Paths of the print documents by what they hold. */
export const paperPath = {
  chooser: '/briefing/',
  /** The one-page brief of the whole dispute. */
  brief: '/briefing/one-page/',
  briefOfTheme: (id: string) => `/briefing/one-page/${id}/`,
  briefOfArticle: (slug: string) => `/briefing/one-page/articles/${slug}/`,
  article: (slug: string) => `/briefing/articles/${slug}/`,
  theme: (id: string) => `/briefing/${id}/`,
  packet: '/briefing/packet/',
} as const;

/** What a print document is, from its path. */
export function paperKind(path: string): 'brief' | 'handout' | 'packet' {
  const [, kind] = path.replace(/^.*\/briefing\//, '/').split('/');
  return kind === 'one-page' ? 'brief' : kind === 'articles' ? 'handout' : 'packet';
}

/** Name of a ready-made file: the last part of its document's path with the paper, such as `packet-a4`; that of a brief says so too. */
export function paperName(path: string, paper?: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return [...(paperKind(path) === 'brief' && last !== 'one-page' ? ['one-page'] : []), last, ...(paper ? [paper] : [])].join('-');
}

/** Paths of the files to edit that go with print documents. */
export const editablePath = {
  folder: '/editable/',
  /** Of a print document by its path. */
  document: (path: string) => `/editable/${paperName(path)}.docx`,
  handout: (slug: string) => `/editable/${slug}.docx`,
  quiz: (slug: string) => `/editable/${slug}-quiz.docx`,
  key: (slug: string) => `/editable/${slug}-quiz-key.docx`,
  deck: (theme: string) => `/editable/${theme}.pptx`,
} as const;
