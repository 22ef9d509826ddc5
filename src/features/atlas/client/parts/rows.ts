import { inScope, type AtlasData, type AtlasEvent, type Scope } from '#core/atlas/atlas-data.ts';

/** An event with its row in a timeline of the page; a page with a map only has none. */
export interface EventRow extends AtlasEvent {
  row: HTMLElement | undefined;
}

/** Id of the event of a printed row. */
const idOf = (row: Element) => row.id.replace(/^event-/, '');

/**
 * The events of the page with their rows. A list that asks for it (`data-complete`) is printed as far as a first page has room;
 * the rows it lacks are made here and put in by {@link addRows}. A page without a list has all events and no rows.
 */
export function eventRows(root: ParentNode, data: AtlasData): EventRow[] {
  const lists = [...root.querySelectorAll<HTMLElement>('.timeline')];
  const rows = new Map(lists.flatMap((list) => [...list.children] as HTMLElement[]).map((row) => [idOf(row), row]));
  for (const list of lists) {
    if (!list.dataset.complete) continue;
    const level = list.querySelector('h2, h3, h4')?.localName ?? 'h3';
    for (const event of inScope(data, list.dataset.complete as Scope))
      if (!rows.has(event.id)) rows.set(event.id, newRow(event, level, list));
  }
  return data.events.map((event) => ({ ...event, row: rows.get(event.id) })).filter(({ row }) => row ?? lists.length === 0);
}

const listOf = new WeakMap<HTMLElement, HTMLElement>();

/** The list in which a row stands, or will stand. */
export const listOfRow = (row: HTMLElement): HTMLElement | undefined => listOf.get(row) ?? row.parentElement ?? undefined;

/** Puts the rows that were not printed where they belong. Rows below them move, so it is done when a reader asks for it and never before. */
export function addRows(events: readonly EventRow[]): void {
  const last = new Map<HTMLElement, HTMLElement>();
  for (const { row } of events) {
    const list = row && listOfRow(row);
    if (!row || !list) continue;
    const before = last.get(list);
    if (!row.isConnected) {
      if (before) before.after(row);
      else list.prepend(row);
    }
    last.set(list, row);
  }
  for (const list of last.keys()) list.querySelector('.timeline-rest')?.remove();
}

/** A row as TimelineEvent.astro prints it. */
function newRow({ id, title, when, date, themes, places, href }: AtlasEvent, level: string, list: HTMLElement): HTMLElement {
  const row = Object.assign(document.createElement('li'), { id: `event-${id}`, className: `theme-${themes[0]}` });
  row.dataset.themes = themes.join(' ');
  row.dataset.places = places.join(' ');
  const time = Object.assign(document.createElement('time'), { className: 'mark', dateTime: date, textContent: when });
  const heading = document.createElement(level);
  heading.append(Object.assign(document.createElement('a'), { href, textContent: title }));
  row.append(time, ' ', heading);
  listOf.set(row, list);
  return row;
}
