import { AXIS, dotsPath, layOut, type Mark, type TimeScale } from '#core/atlas/time-axis.ts';
import type { Atlas } from './atlas.ts';
import { bringUp, isLeft } from './atlas-events.ts';
import type { EventRow } from './rows.ts';
import { svgElement } from './svg.ts';

/** How far from a dot a click may fall, in CSS pixels. */
const REACH = 14;

/** Makes the axis of time answer: its dots choose events, and those that are not left stand back. */
export function drawAxis(atlas: Atlas, events: readonly EventRow[], scale: TimeScale): void {
  const svg = document.querySelector<SVGSVGElement>('.axis-dots');
  if (!svg) return;
  const marks = layOut(events, scale, AXIS.gap / AXIS.width);
  const rows = Math.max(...marks.map(({ row }) => row)) + 1;
  const byId = new Map(events.map((event) => [event.id, event]));
  const drawn = [...svg.querySelectorAll<SVGPathElement>('[data-theme]')];
  const off = svgElement('path', { class: 'axis-dot is-off' });
  const chosen = svgElement('path', { class: 'axis-dot is-chosen' });
  svg.querySelector('.axis-line')?.after(off);
  svg.append(chosen);
  const dots = (some: readonly Mark[]) => dotsPath(some, rows);
  const themeOf = ({ id }: Mark) => byId.get(id)?.themes[0];

  /** The event whose dot is nearest to a point of the window, if one is near. */
  const nearest = (x: number, y: number): EventRow | undefined => {
    const { left, top, width } = svg.getBoundingClientRect();
    const step = Math.min(AXIS.row, (AXIS.line - AXIS.dot) / rows);
    const away = marks
      .filter(({ id }) => !off.getAttribute('data-ids')?.split(' ').includes(id))
      .map((mark) => ({ id: mark.id, by: Math.hypot(x - left - mark.x * width, y - top - (AXIS.line - AXIS.dot + 1 - mark.row * step)) }))
      .sort((a, b) => a.by - b.by)[0];
    return away && away.by <= REACH ? byId.get(away.id) : undefined;
  };
  const room = svg.parentElement;
  svg.addEventListener('pointermove', ({ clientX, clientY }) => {
    const event = nearest(clientX, clientY);
    if (room) room.title = event ? `${event.when}: ${event.title}` : '';
  });
  svg.addEventListener('click', ({ clientX, clientY }) => {
    const event = nearest(clientX, clientY);
    if (!event) return;
    atlas.change({ event: event.id, year: undefined });
    if (event.row) bringUp(event.row);
  });

  atlas.follow((state) => {
    const isShown = ({ id }: Mark) => {
      const event = byId.get(id);
      return event !== undefined && isLeft(event, state, atlas) && (!state.theme || event.themes.includes(state.theme));
    };
    const hidden = marks.filter((mark) => !isShown(mark));
    for (const path of drawn) path.setAttribute('d', dots(marks.filter((mark) => isShown(mark) && themeOf(mark) === path.dataset.theme)));
    off.setAttribute('d', dots(hidden));
    off.setAttribute('data-ids', hidden.map(({ id }) => id).join(' '));
    chosen.setAttribute('d', dots(marks.filter(({ id }) => id === state.event)));
  });
}
