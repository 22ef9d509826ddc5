import type { AtlasData, AtlasEvent } from '#core/atlas/atlas-data.ts';
import type { AtlasState } from '#core/atlas/atlas-state.ts';
import type { Atlas } from './atlas.ts';
import { Pins } from './atlas-pins.ts';

/** An event with its row in a timeline of the page; a page with a map only has none. */
export interface EventRow extends AtlasEvent {
  row: HTMLElement | undefined;
}

/** Whether an event is left when the timeline is narrowed to a place or an article. */
export function isLeft(
  { id, places }: Pick<AtlasEvent, 'id' | 'places'>,
  { place, article }: AtlasState,
  { data }: { data: AtlasData },
): boolean {
  const of = article && data.articles.find((one) => one.id === article)?.events;
  return (!place || places.includes(place)) && (!of || of.includes(id));
}

/** Lets events be chosen and the timeline be narrowed. */
export function followEvents(atlas: Atlas, events: readonly EventRow[]): void {
  const root = document.querySelector<HTMLElement>('main');
  const verb = document.querySelector('island-map') ? 'Show on the map' : 'Choose';
  if (!root) return;
  const rows = events.flatMap(({ id, row, title, when }) => (row ? [{ id, row, label: `${verb}: ${title}, ${when}` }] : []));
  const lists = new Set(rows.map(({ row }) => row.parentElement as HTMLElement));
  const pins = [...lists].map(
    (list) =>
      new Pins(
        list,
        rows.filter(({ row }) => row.parentElement === list),
        (event, entry) => atlas.change({ event, year: undefined }, entry),
      ),
  );
  const radios = [...root.querySelectorAll<HTMLInputElement>('[name=timeline-theme]')];
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && radios.includes(target))
      atlas.change({ theme: target.value === 'all' ? undefined : target.value });
  });

  atlas.follow((state, restored) => {
    for (const event of events) if (event.row) event.row.hidden = !isLeft(event, state, atlas);
    for (const radio of radios) radio.checked = radio.value === (state.theme ?? 'all');
    for (const list of pins) list.mark(state.event);
    const chosen = restored && events.find(({ id }) => id === state.event)?.row;
    if (chosen) bringUp(chosen);
  });
}

/** Scrolls an event into sight in a timeline that scrolls by itself; the page stays where it is. */
export function bringUp(row: HTMLElement): void {
  const pane = row.closest<HTMLElement>('.atlas-time');
  if (!pane) return;
  const { top, bottom } = pane.getBoundingClientRect();
  const inSight = Math.min(bottom, innerHeight) - Math.max(top, 0);
  pane.scrollTop += row.getBoundingClientRect().top - Math.max(top, 0) - inSight / 4;
}
