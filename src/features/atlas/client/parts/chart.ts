import { controlAt, DISPUTED_IDS } from '#core/geo/control.ts';
import type { GeometryFile } from '#core/geo/geometry-file.ts';
import type { Point, ViewName } from '#core/geo/types.ts';
import { viewFor, viewFrame, viewOf } from '#core/geo/views.ts';
import { drawYear } from './chart-year.ts';
import { updateEdge, updateScale } from './chart-edge.ts';
import { svgElement } from './svg.ts';

/** Above this scale insets would hide more than they show. */
const INSETS_UNTIL = 1.4;

/** The drawn SVG as something that can be moved, sharpened and coloured. Lengths are units of its viewBox. */
export class Chart {
  readonly svg: SVGSVGElement;
  readonly #view: ViewName;
  readonly #geo: SVGGElement | null;
  readonly #hatch: SVGPatternElement | null;
  readonly #anchors = new Map<SVGGElement, Point>();
  #sharp = false;
  #placed = { scale: 1, left: 0, top: 0 };
  /** Exact outlines; the drawn ones are shown until the map first moves. */
  geometry: GeometryFile | undefined;

  constructor(svg: SVGSVGElement, view: ViewName) {
    this.svg = svg;
    this.#view = view;
    this.#geo = svg.querySelector('.m-geo');
    this.#hatch = svg.querySelector('pattern');
    for (const label of svg.querySelectorAll<SVGGElement>(':scope > g[data-id]')) this.#anchor(label);
  }

  /** Learns where a label is anchored from the transform it was drawn with. */
  #anchor(label: SVGGElement): void {
    const [x = 0, y = 0] = (label.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
    this.#anchors.set(label, [x, y]);
  }

  /** Shows the picture `scale` times as large with `center` (units) in the middle. */
  place(scale: number, [x, y]: Point): void {
    const { width, height } = viewFrame(this.#view);
    const left = Math.round((width / 2 - x * scale) * 100) / 100;
    const top = Math.round((height / 2 - y * scale) * 100) / 100;
    const still = Math.abs(scale - 1) < 1e-6 && Math.abs(left) < 0.6 && Math.abs(top) < 0.6;
    if (still && !this.#sharp) return;
    this.#sharpen();
    if (this.#geo) this.#geo.style.transform = `matrix(${scale}, 0, 0, ${scale}, ${left}, ${top})`;
    this.#placed = { scale, left, top };
    this.#moveNames();
    this.#hatch?.setAttribute('patternTransform', `rotate(45) scale(${1 / scale})`);
    this.svg.classList.toggle('is-zoomed', scale > INSETS_UNTIL);
    updateEdge(this.svg, this.#view, scale, left, top);
    updateScale(this.svg, this.#view, scale);
  }

  #moveNames(): void {
    const { scale, left, top } = this.#placed;
    for (const [label, [x, y]] of this.#anchors) label.style.transform = `translate(${x * scale + left}px, ${y * scale + top}px)`;
  }

  /** Puts the exact outlines in place of the drawn ones, and names on what only the inset named. */
  #sharpen(): void {
    const geometry = this.geometry;
    if (this.#sharp || !geometry) return;
    this.#sharp = true;
    const set = (selector: string, d: string) => this.svg.querySelector(selector)?.setAttribute('d', d);
    set('defs > path', geometry.land);
    set('.m-grat', geometry.graticule);
    for (const id of DISPUTED_IDS) {
      set(`path[data-id="${id}"]`, geometry.disputed[id] ?? '');
      if (!viewOf(this.#view).labels.some((label) => label.id === id)) this.#copyInsetName(id);
    }
  }

  #copyInsetName(id: string): void {
    const name = this.svg.querySelector(`.m-inset g[data-id="${id}"] text`);
    if (!name) return;
    const [x, y] = viewFrame(this.#view).project(viewOf(viewFor('near')).labels.find((label) => label.id === id)?.at ?? [0, 0]);
    const label = svgElement('g', { class: 'm-name m-zoomed', 'data-id': id, transform: `translate(${x} ${y})` });
    const text = name.cloneNode(true) as SVGTextElement;
    label.append(text);
    this.#geo?.after(label);
    this.#anchor(label);
  }

  /** Gives a class to these places and takes it from all others. */
  mark(ids: readonly string[], className: 'is-lit' | 'is-chosen'): void {
    for (const element of this.svg.querySelectorAll<SVGElement>('[data-id]')) {
      element.classList.toggle(className, ids.includes(element.dataset.id ?? ''));
    }
  }

  /** Colours the areas by who administered them on a day or in a year, with the lines of that time; null takes it off. */
  year(date: string | null): void {
    if (!this.geometry) return;
    for (const name of this.#anchors.keys()) if (name.classList.contains('m-year')) this.#anchors.delete(name);
    drawYear(this.svg, this.geometry, date === null ? null : controlAt(date)).forEach((name) => this.#anchor(name));
    this.#moveNames();
  }
}
