import { SITE } from '#build/site.ts';
import { pathTo } from '#core/addresses.ts';
import { words } from '#build/words.ts';
import { MAPS } from '#features/open-data/maps.ts';
import { articles, documents, pages, themes, type Article, type Document, type TextPage, type Theme } from '#queries/record.ts';

/** A chapter of the book. */
export type Part = {
  /** Name of its file without the ending. */
  id: string;
  title: string;
  /** Page of the site that it stands for: links to that page stay in the book. */
  path: string;
  /** Heading under which the table of contents names it. */
  group: string;
} & (
  { kind: 'text'; entry: Theme | TextPage } | { kind: 'article'; entry: Article } | { kind: 'document'; entry: Document } | { kind: 'list' }
);

/** Path of the book. */
export const BOOK = `/briefing/${SITE.file}.epub`;

const t = words();

/** The chapters in reading order: what it is about, themes, articles, documents, then the lists. */
export async function bookParts(): Promise<Part[]> {
  const chapter = (
    kind: 'page' | 'theme' | 'article' | 'document',
    group: string,
    { id, data }: Theme | TextPage | Article | Document,
  ) => ({
    id,
    title: data.title,
    path: pathTo[kind](id),
    group,
  });
  const [reading, about] = [t('book.reading'), t('book.reference')];
  const lists = (['positions', 'places', 'timeline', 'people', 'glossary'] as const).map((id): Part => {
    return { kind: 'list', id, title: t(`nav.${id}`), path: `/${id}/`, group: about };
  });
  return [
    ...(await pages())
      .filter(({ id }) => id !== 'about')
      .map((entry): Part => ({ kind: 'text', entry, ...chapter('page', reading, entry) })),
    ...(await themes()).map((entry): Part => ({ kind: 'text', entry, ...chapter('theme', t('book.themes'), entry) })),
    ...(await articles()).map((entry): Part => ({ kind: 'article', entry, ...chapter('article', t('nav.articles'), entry) })),
    ...(await documents()).map((entry): Part => ({ kind: 'document', entry, ...chapter('document', t('nav.documents'), entry) })),
    ...lists,
    { kind: 'list', id: 'maps', title: t('data.maps.title'), path: MAPS, group: about },
  ];
}
