import type { AtlasData, AtlasEvent } from '#core/atlas/atlas-data.ts';
import type { AtlasState } from '#core/atlas/atlas-state.ts';
import type { Atlas } from './atlas.ts';
import { addRows, listOfRow, type EventRow } from './rows.ts';
import { Pins } from './atlas-pins.ts';

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
  const verb = document.querySelector('island-map') ? 'client.atlas.show' : 'client.atlas.choose';
  if (!root) return;
  const rows = events.flatMap(({ id, row, title, when }) => (row ? [{ id, row, label: atlas.t(verb, { title, when }) }] : []));
  const lists = new Set(rows.flatMap(({ row }) => listOfRow(row) ?? []));
  const pins = [...lists].map(
    (list) =>
      new Pins(
        list,
        rows.filter(({ row }) => listOfRow(row) === list),
        (event, entry) => atlas.change({ event, year: undefined }, entry),
      ),
  );
  const radios = [...root.querySelectorAll<HTMLInputElement>('[name=timeline-theme]')];
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && radios.includes(target))
      atlas.change({ theme: target.value === 'all' ? undefined : target.value });
  });

  offerRest(root, () => addRows(events));

  atlas.follow((state, restored) => {
    const lacking = events.some(({ id, row }) => row && !row.isConnected && (id === state.event || isNarrowed(state)));
    if (lacking) addRows(events);
    for (const event of events) if (event.row) event.row.hidden = !isLeft(event, state, atlas);
    for (const radio of radios) radio.checked = radio.value === (state.theme ?? 'all');
    for (const list of pins) list.mark(state.event);
    const chosen = restored && events.find(({ id }) => id === state.event)?.row;
    if (chosen) bringUp(chosen);
  });
}

/** Whether a state leaves events out, so that those left are wanted with those that were not printed. */
const isNarrowed = ({ place, article, theme }: AtlasState) => Boolean(place ?? article ?? theme);

/** Where a list says how many events it leaves out, a button adds them. */
function offerRest(root: HTMLElement, add: () => void): void {
  for (const rest of root.querySelectorAll<HTMLElement>('.timeline[data-complete] > .timeline-rest')) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: rest.dataset.all ?? '' });
    button.addEventListener('click', add);
    rest.replaceChildren(button);
  }
}

/** Scrolls an event into sight in a timeline that scrolls by itself; the page stays where it is. */
export function bringUp(row: HTMLElement): void {
  const pane = row.closest<HTMLElement>('.atlas-time');
  if (!pane) return;
  const { top, bottom } = pane.getBoundingClientRect();
  const inSight = Math.min(bottom, innerHeight) - Math.max(top, 0);
  pane.scrollTop += row.getBoundingClientRect().top - Math.max(top, 0) - inSight / 4;
}
