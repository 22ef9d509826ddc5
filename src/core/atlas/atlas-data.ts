/** An event as the atlas and its embeds know it. */
export interface AtlasEvent {
  id: string;
  title: string;
  /** Its date as printed. */
  when: string;
  /** ISO 8601, any precision; an interval gives its start. */
  date: string;
  places: readonly string[];
  themes: readonly string[];
  /** Its own address. */
  href: string;
}

/** Contents of /atlas/events.json: all that map, timeline and slider have to know, on whichever page they are. */
export interface AtlasData {
  /** Every event, oldest first. */
  events: readonly AtlasEvent[];
  /** Names of the places of all events, by id, both names where there are two. */
  places: Record<string, string>;
  /** Places whose position is not known, which no map shows. */
  unplaced: readonly string[];
  articles: readonly { id: string; title: string; events: readonly string[] }[];
  /** What each stop of the slider is called and says, by its id, and since when its administration had held, in words. */
  stops: Record<string, { label: string; caption: string; since: string }>;
  /** What each line is called inside a sentence, by its id. */
  lines: Record<string, string>;
  /** Sources of each stop of the slider, by its id. */
  sources: Record<string, readonly { label: string; href: string }[]>;
}

/** What of the events a page has in its timeline. */
export type Scope = 'all' | 'placed';

/** The events that a map can show: those with a place whose position is known. */
export const inScope = ({ events, unplaced }: Pick<AtlasData, 'events' | 'unplaced'>, scope: Scope): AtlasEvent[] =>
  events.filter(({ places }) => scope === 'all' || places.some((id) => !unplaced.includes(id)));
