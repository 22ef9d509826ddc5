import type { AtlasState } from '#core/atlas/atlas-state.ts';
import type { Atlas } from './atlas.ts';
import { Pins } from './atlas-pins.ts';

/** An event as the page prints it. */
export interface EventRow {
  id: string;
  row: HTMLElement;
  title: string;
  /** Date as printed, and as ISO 8601. */
  when: string;
  date: string;
  places: readonly string[];
  themes: readonly string[];
}

/** Reads every timeline of the page. The id is the one of the event's own address, which its title links to. */
export function readEvents(root: ParentNode): EventRow[] {
  return [...root.querySelectorAll<HTMLElement>('.timeline > li')].flatMap((row) => {
    const link = row.querySelector<HTMLAnchorElement>('a[href*="#"]');
    const time = row.querySelector('time');
    if (!link || !time) return [];
    return {
      id: link.hash.slice(1),
      row,
      title: link.textContent.trim(),
      when: time.textContent.trim(),
      date: time.dateTime,
      places: row.dataset.places?.split(' ').filter(Boolean) ?? [],
      themes: row.dataset.themes?.split(' ') ?? [],
    };
  });
}

/** Whether an event is left when the timeline is narrowed to a place or an article. */
export function isLeft({ id, places }: EventRow, { place, article }: AtlasState, { record }: Atlas): boolean {
  const of = article && record.articles.find((one) => one.id === article)?.events;
  return (!place || places.includes(place)) && (!of || of.includes(id));
}

/** Lets events be chosen and the timeline be narrowed. */
export function followEvents(atlas: Atlas, events: readonly EventRow[]): void {
  const root = document.querySelector<HTMLElement>('main');
  const verb = document.querySelector('island-map') ? 'Show on the map' : 'Choose';
  if (!root) return;
  const rows = events.map(({ id, row, title, when }) => ({ id, row, label: `${verb}: ${title}, ${when}` }));
  const lists = new Set(events.map(({ row }) => row.parentElement as HTMLElement));
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
    for (const event of events) event.row.hidden = !isLeft(event, state, atlas);
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
