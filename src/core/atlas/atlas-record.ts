/** Contents of /data/atlas.json. */
export interface AtlasRecord {
  /** Names of the places of all events, by id, both names where there are two. */
  places: Record<string, string>;
  /** Places whose position is not known, which no map shows. */
  unplaced: string[];
  articles: { id: string; title: string; events: string[] }[];
  /** Sources of each stop of the slider, by its id. */
  sources: Record<string, { label: string; href: string }[]>;
}

/** Used where the record cannot be loaded: ids are made of words. */
export const EMPTY_RECORD: AtlasRecord = { places: {}, unplaced: [], articles: [], sources: {} };

/** An id as words: `buenos-aires` becomes "Buenos Aires". */
export const wordsOf = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
