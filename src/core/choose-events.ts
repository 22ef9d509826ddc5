/** What decides whether an event is named where there is no room for all. */
interface Candidate {
  id: string;
  articles: readonly string[];
  themes: readonly string[];
}

/** Share of the room that is kept for the newest events. */
const NEWEST = 0.25;

/**
 * As many of these events as there is room for, in their order: those on which a stop of the slider rests, the newest, then
 * those on which the most articles turn; of equals the one with more themes, then the newer.
 *
 * @param list Oldest first.
 * @param anchors Ids of events that are never left out.
 */
export function chooseEvents<T extends Candidate>(list: readonly T[], room: number, anchors: ReadonlySet<string>): T[] {
  if (list.length <= room) return [...list];
  const newestFrom = list.length - Math.max(1, Math.floor(room * NEWEST));
  const kept = (event: T, at: number) => Number(anchors.has(event.id) || at >= newestFrom);
  const ranked = list
    .map((event, at) => ({ event, at }))
    .sort(
      (a, b) =>
        kept(b.event, b.at) - kept(a.event, a.at) ||
        b.event.articles.length - a.event.articles.length ||
        b.event.themes.length - a.event.themes.length ||
        b.at - a.at,
    );
  const chosen = new Set(ranked.slice(0, room).map(({ event }) => event));
  return list.filter((event) => chosen.has(event));
}
