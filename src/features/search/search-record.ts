/** What sort of thing a search result is; results are grouped by it. */
export type SearchKind =
  'article' | 'theme' | 'document' | 'page' | 'place' | 'person' | 'term' | 'event' | 'check' | 'position' | 'source';

/** One thing to be found, under an address of its own. */
export interface SearchRecord {
  kind: SearchKind;
  /** Path with its fragment, without the sub-path. */
  url: string;
  title: string;
  /** Names in Latin letters and other words it goes by; for finding it, not shown. */
  names: string[];
  /** Name in Japanese script, shown beside the title. */
  ja?: string | undefined;
  /** Name in Cyrillic script, shown beside the title. */
  ru?: string | undefined;
  /** Running text; its beginning is shown. */
  text: string;
}
