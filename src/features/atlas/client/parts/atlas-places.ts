import type { Atlas } from './atlas.ts';
import type { EventRow } from './rows.ts';
import { Pins } from './atlas-pins.ts';
import { listOf } from './entries.ts';
import type { MapElement, MapView } from './map-element.ts';
import { stopById } from '#core/geo/control.ts';

/** Ties the maps of the page to the state: what they show, what is chosen on them, where they have been moved. */
export function followMaps(atlas: Atlas, events: readonly EventRow[]): void {
  // In a frame links open a page of their own; those within the frame do not.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')) link.target = '_self';
  const maps = [...document.querySelectorAll<MapElement>('island-map')];
  const counts = new Map<string, number>();
  for (const place of events.flatMap(({ places }) => places)) counts.set(place, (counts.get(place) ?? 0) + 1);
  const pins = maps.map((map) => {
    const rows = [...listOf(map).querySelectorAll<HTMLElement>('[data-place]')].flatMap((row) => {
      const id = row.dataset.place ?? '';
      const label = atlas.t('client.atlas.narrow', { place: row.querySelector('a')?.textContent ?? id });
      return counts.has(id) ? { id, row, label } : [];
    });
    return new Pins(listOf(map), rows, (place, entry) => atlas.change({ place, event: undefined }, entry));
  });
  document.addEventListener('place-chosen', ({ detail: { id } }) => {
    if (counts.has(id)) atlas.change({ place: id, event: undefined });
  });
  document.addEventListener('map-moved', ({ detail }) => atlas.moved(detail));

  const whole = (map: MapElement) => {
    if (map.view) map.fit();
  };
  atlas.follow(async (state, restored) => {
    for (const list of pins) list.mark(state.place);
    await customElements.whenDefined('island-map');
    const { event, place, year, view } = atlas.state; // of now: it may have changed while the map was being loaded
    const chosen = events.find(({ id }) => id === event);
    for (const map of maps) {
      map.show({ places: chosen?.places ?? (place ? [place] : []), year: year ? stopById(year).from : (chosen?.date ?? null) });
      if (restored && view) map.view = view;
      else if (restored) whole(map);
    }
  });
}

declare global {
  interface DocumentEventMap {
    'place-chosen': CustomEvent<{ id: string }>;
    /** Without detail when the map shows what was drawn. */
    'map-moved': CustomEvent<MapView | undefined>;
  }
}
