import type { Map as LeafletMap } from 'leaflet';
import type { PlaceEntries } from './entries.ts';

/** How far from a place a click may fall, in CSS pixels: half a touch target. */
const REACH = 22;

/** A click, or Enter for what is nearest to the middle, chooses a place. */
export function choosePlaces(map: LeafletMap, { chosen, entries }: { chosen: (id: string) => void; entries: PlaceEntries }): void {
  const box = map.getContainer();
  const nearest = (x: number, y: number, within: number): string | undefined => {
    const found = entries
      .positions()
      .map(({ id, at: [lon, lat] }) => {
        const point = map.latLngToContainerPoint([lat, lon]);
        return { id, away: Math.hypot(point.x - x, point.y - y) };
      })
      .sort((a, b) => a.away - b.away)[0];
    return found && found.away <= within ? found.id : undefined;
  };

  // Leaflet fires no click after a drag, which a listener of our own would.
  map.on('click', ({ originalEvent, containerPoint }) => {
    const target = originalEvent.target as Element;
    const drawn = target.closest?.<SVGElement>('[data-id]')?.dataset.id;
    const id = drawn && entries.has(drawn) ? drawn : nearest(containerPoint.x, containerPoint.y, REACH);
    if (id) chosen(id);
  });

  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target !== box) return;
    const { x, y } = map.getSize();
    const id = nearest(x / 2, y / 2, Infinity);
    if (id) chosen(id);
    event.preventDefault();
  });
}
