import { STYLES, type StyleId } from '#build/citations/index.ts';
import { pagedPaths, type ListPage } from '#core/paging.ts';
import { citePath, type Citable } from '#queries/citable.ts';

/** Entries on one page of a list of citations. */
const SIZE = 100;

/** Props of one page of a list of citations. */
export interface CitationPage extends ListPage<Citable> {
  style: StyleId;
  /** Entries on all pages. */
  count: number;
}

/** Static paths of a list of citations: for each style its pages. The first style has no name in the address, the first page no number. */
export function citationPaths(entries: Citable[]): { params: { style: string | undefined }; props: CitationPage }[] {
  return (Object.keys(STYLES) as StyleId[]).flatMap((style) =>
    pagedPaths(entries, SIZE).map(({ params: { page }, props }) => ({
      params: { style: `${citePath.inStyle('', style)}${page ?? ''}`.replace(/\/$/, '') || undefined },
      props: { ...props, style, count: entries.length },
    })),
  );
}
