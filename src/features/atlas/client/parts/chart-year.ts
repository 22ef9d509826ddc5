import { CONTROL_UNITS, DISPUTED_IDS, toneOf, TONES, type Control, type ControlUnit } from '#core/geo/control.ts';
import type { DrawnLine, GeometryFile } from '#core/geo/geometry-file.ts';
import { svgElement } from './svg.ts';

/**
 * Colours areas by holder and shows the lines of a time; without one, back to the plain map. Returns the names of lines that
 * it has written, for whoever moves names about.
 *
 * The disputed places are coloured where they are drawn, in the picture and its inset; the other areas are laid over the land.
 */
export function drawYear(svg: SVGSVGElement, geometry: GeometryFile, stop: Control | null): SVGGElement[] {
  for (const old of svg.querySelectorAll('.m-year')) old.remove();
  svg.classList.toggle('has-year', stop !== null);
  for (const id of DISPUTED_IDS) {
    for (const path of svg.querySelectorAll(`path[data-id="${id}"]`)) hold(path, stop, id);
  }
  if (!stop) return [];
  const group = svgElement('g', { class: 'm-year' });
  for (const unit of CONTROL_UNITS) {
    if (DISPUTED_IDS.some((id) => id === unit)) continue;
    const path = svgElement('path', { 'data-id': unit, d: geometry.units[unit] ?? '' });
    hold(path, stop, unit);
    group.append(path);
  }
  const names: SVGGElement[] = [];
  for (const id of stop.borders) {
    const line = geometry.lines[id];
    if (!line || svg.querySelector(`.m-geo [data-line="${id}"]`)) continue;
    group.append(linePath(id, line.kind, line.d));
    if (line.inset) svg.querySelector('.m-inset > .m-disputed')?.after(linePath(id, line.kind, line.inset, 'm-year'));
    if (line.label) names.push(lineName(id, line.label));
  }
  svg.querySelector('.m-geo')?.after(...names);
  svg.querySelector('.m-disputed')?.before(group);
  for (const line of svg.querySelectorAll<SVGElement>('[data-line], .m-line-label')) {
    line.classList.toggle('in-force', stop.borders.includes(line.dataset.line ?? line.dataset.id ?? ''));
  }
  return names;
}

const linePath = (id: string, kind: string, d: string, more = ''): SVGPathElement =>
  svgElement('path', { class: `m-line m-${kind} ${more}`, 'data-line': id, d });

/** The name of a line, as MapLabel.astro writes it. */
function lineName(id: string, { anchor, align, lines }: NonNullable<DrawnLine['label']>): SVGGElement {
  const name = svgElement('g', { class: `m-line-label m-year m-${align}`, 'data-id': id, transform: `translate(${anchor.join(' ')})` });
  const text = svgElement('text', { y: '.35em' });
  text.append(...lines.map((line, i) => svgElement('tspan', { x: 0, dy: i ? '1.12em' : 0 }, line)));
  name.append(text);
  return name;
}

/** Gives a shape the class of its holder, and takes any other from it. */
function hold(path: Element, stop: Control | null, unit: ControlUnit): void {
  path.classList.remove(...TONES);
  if (stop) path.classList.add(toneOf(stop.holders[unit]));
}
