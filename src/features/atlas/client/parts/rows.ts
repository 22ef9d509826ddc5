import { inScope, type AtlasData, type AtlasEvent, type Scope } from '#core/atlas/atlas-data.ts';
import type { EventRow } from './atlas-events.ts';

/** Id of the event of a printed row. */
const idOf = (row: Element) => row.id.replace(/^event-/, '');

/**
 * The events of the page with their rows. A list that asks for it (`data-complete`) is printed as far as a first page has room
 * and gets its missing rows here; a page without a list has all events and no rows.
 */
export function eventRows(root: ParentNode, data: AtlasData): EventRow[] {
  const lists = [...root.querySelectorAll<HTMLElement>('.timeline')];
  for (const list of lists) if (list.dataset.complete) complete(list, inScope(data, list.dataset.complete as Scope));
  const rows = new Map(lists.flatMap((list) => [...list.children] as HTMLElement[]).map((row) => [idOf(row), row]));
  return data.events.map((event) => ({ ...event, row: rows.get(event.id) })).filter(({ row }) => row ?? lists.length === 0);
}

/** Writes the rows that are not there yet, each in its place. */
function complete(list: HTMLElement, events: readonly AtlasEvent[]): void {
  list.querySelector('.timeline-rest')?.remove();
  const printed = new Map(([...list.children] as HTMLElement[]).map((row) => [idOf(row), row]));
  const level = list.querySelector('h2, h3, h4')?.localName ?? 'h3';
  let last: HTMLElement | undefined;
  for (const event of events) {
    const row = printed.get(event.id) ?? newRow(event, level);
    if (!printed.has(event.id)) {
      if (last) last.after(row);
      else list.prepend(row);
    }
    last = row;
  }
}

/** A row as TimelineEvent.astro prints it. */
function newRow({ id, title, when, date, themes, href }: AtlasEvent, level: string): HTMLElement {
  const row = Object.assign(document.createElement('li'), { id: `event-${id}`, className: `theme-${themes[0]}` });
  row.dataset.themes = themes.join(' ');
  const time = Object.assign(document.createElement('time'), { className: 'mark', dateTime: date, textContent: when });
  const heading = document.createElement(level);
  heading.append(Object.assign(document.createElement('a'), { href, textContent: title }));
  row.append(time, ' ', heading);
  return row;
}
