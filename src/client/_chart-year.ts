import { CONTROL_UNITS, type Control, type ControlUnit } from '../lib/geo/control.ts';
import type { GeometryFile } from '../lib/geo/geometry-file.ts';
import { DISPUTED_IDS } from '../lib/geo/types.ts';
import { svgElement } from './_svg.ts';

/**
 * Colours areas by holder and shows the lines of a stop; without a stop, back to the plain map.
 *
 * The disputed places are coloured where they are drawn, in the picture and its inset; the other areas are laid over the land.
 */
export function drawYear(svg: SVGSVGElement, geometry: GeometryFile, stop: Control | null): void {
  svg.querySelector('.m-year')?.remove();
  svg.classList.toggle('has-year', stop !== null);
  for (const id of DISPUTED_IDS) {
    for (const path of svg.querySelectorAll(`path[data-id="${id}"]`)) hold(path, stop, id);
  }
  if (!stop) return;
  const group = svgElement('g', { class: 'm-year' });
  for (const unit of CONTROL_UNITS) {
    if (DISPUTED_IDS.some((id) => id === unit)) continue;
    const path = svgElement('path', { 'data-id': unit, d: geometry.units[unit] });
    hold(path, stop, unit);
    group.append(path);
  }
  for (const id of stop.borders) {
    const line = geometry.lines[id];
    if (line && !svg.querySelector(`.m-geo [data-line="${id}"]`)) {
      group.append(svgElement('path', { class: `m-line m-${line.kind}`, 'data-line': id, d: line.d }));
    }
  }
  svg.querySelector('.m-disputed')?.before(group);
  for (const line of svg.querySelectorAll<SVGElement>('[data-line], .m-line-label')) {
    line.classList.toggle('in-force', stop.borders.includes(line.dataset.line ?? line.dataset.id ?? ''));
  }
}

/** Gives a shape the class of its holder, and takes any other from it. */
function hold(path: Element, stop: Control | null, unit: ControlUnit): void {
  path.classList.remove('m-held-japan', 'm-held-russia', 'm-held-undivided');
  if (stop) path.classList.add(`m-held-${stop.holders[unit]}`);
}
