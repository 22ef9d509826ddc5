import { controlAt, LAST_STOP, stopById, toneOf, TONES } from '#core/geo/control.ts';
import { isInside } from '#core/geo/mercator.ts';
import type { LonLat } from '#core/geo/types.ts';
import { smallFrame } from '#core/geo/views.ts';
import type { Atlas } from './atlas.ts';
import type { EventRow } from './rows.ts';
import { listOf, PlaceEntries } from './entries.ts';
import { svgElement } from './svg.ts';

/** The small map beside the large one follows it: who administered what, the lines, and rings around what is chosen. */
export function followInset(atlas: Atlas, events: readonly EventRow[]): void {
  const svg = document.querySelector<SVGSVGElement>('.atlas-side .small-map');
  const map = document.querySelector<HTMLElement>('island-map');
  if (!svg || !map) return;
  const at = new Map(new PlaceEntries(listOf(map), () => undefined).positions().map((place) => [place.id, place.at]));
  const rings = svgElement('g', {});
  svg.append(rings);
  atlas.follow(({ event, place, year }) => {
    const chosen = events.find(({ id }) => id === event);
    const { holders, borders } = year ? stopById(year) : chosen ? controlAt(chosen.date) : LAST_STOP;
    for (const unit of svg.querySelectorAll<SVGElement>('[data-unit]')) {
      unit.classList.remove(...TONES);
      unit.classList.add(toneOf(holders[unit.dataset.unit ?? '']));
    }
    for (const line of svg.querySelectorAll<SVGElement>('[data-line]'))
      line.classList.toggle('is-absent', !borders.includes(line.dataset.line ?? ''));
    const frame = smallFrame();
    const marked = (chosen?.places ?? (place ? [place] : [])).map((id) => at.get(id)).filter((where) => where && isInside(frame, where));
    rings.replaceChildren(
      ...marked.map((where) => {
        const [cx, cy] = frame.project(where as LonLat).map(Math.round);
        return svgElement('circle', { class: 'small-ring', cx: cx ?? 0, cy: cy ?? 0, r: 6 });
      }),
    );
  });
}
