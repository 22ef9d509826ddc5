import { viewFor, viewFrame, VIEW_NAMES } from '#core/geo/views.ts';
import type { GeometryFile } from '#core/geo/geometry-file.ts';
import type { LonLat, ViewName } from '#core/geo/types.ts';
import { Chart } from './parts/chart.ts';
import { listOf, PlaceEntries } from './parts/entries.ts';
import type { MapElement, MapView, Shown } from './parts/map-element.ts';
import { NamesSwitch } from './parts/names.ts';
import { clientWords } from '#ui/client/words.ts';
import { pause } from './parts/pause.ts';
import { addLiveStyles, startLive, type Live } from './parts/live.ts';

/**
 * `<island-map>`: Leaflet takes over the drawn chart inside its own box.
 *
 * Leaflet steers (pointer, touch, keyboard, limits, projection) and the drawn SVG stays what is shown, so that nothing
 * moves by a pixel on the way from picture to map, and the picture is still there if anything cannot be loaded.
 *
 * Events, all bubbling: `map-ready`; `place-chosen` with `detail.id`; `map-moved` with the {@link MapView} as detail,
 * or none when the drawn extent is shown.
 */
export class IslandMap extends HTMLElement implements MapElement {
  #chart: Chart | undefined;
  #entries: PlaceEntries | undefined;
  #live: Live | undefined;
  /** Settles when the live map works, or when it is known that it will not. */
  ready: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    if (this.#chart) return;
    const svg = this.querySelector<SVGSVGElement>('.map-svg');
    if (!svg) return;
    this.#chart = new Chart(svg, this.#viewName);
    this.#entries = new PlaceEntries(listOf(this), (ids) => this.#chart?.mark(ids, 'is-lit'));
    import('./atlas.ts').catch(() => undefined); // the map works without; the atlas says so itself
    this.ready = this.#start().catch(() => {
      this.dataset.failed = '';
    });
  }

  disconnectedCallback(): void {
    this.#live?.stop();
  }

  get #viewName(): ViewName {
    const name = this.dataset.view ?? '';
    return VIEW_NAMES.includes(name) ? name : viewFor('near');
  }

  async #start(): Promise<void> {
    const [chart, entries] = [this.#chart, this.#entries];
    const box = this.querySelector<HTMLElement>('.map-box');
    if (!chart || !entries || !box) return;
    const parts = Promise.all([import('leaflet'), clientWords(), addLiveStyles()]);
    parts.catch(() => undefined); // waited for below; the years can be shown without them
    chart.geometry = await this.#geometry();
    const [leaflet, words] = await parts;
    await pause();
    this.#live = startLive(leaflet, box, {
      view: this.#viewName,
      words,
      label: this.querySelector('.map-svg > title')?.textContent ?? '',
      moved: (scale, center, settled) => this.#moved(scale, center, settled),
      chosen: (near) => this.#choose(near),
      entries,
    });
    // Where names are drawn in the language of the page, they stand in the order that it uses.
    if (this.dataset.names !== undefined) new NamesSwitch(this, chart, entries);
    this.dataset.live = '';
    this.dispatchEvent(new CustomEvent('map-ready', { bubbles: true }));
  }

  async #geometry(): Promise<GeometryFile> {
    const answer = await fetch(this.dataset.src ?? '');
    if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
    return (await answer.json()) as GeometryFile;
  }

  #moved(scale: number, center: LonLat, settled: boolean): void {
    this.#chart?.place(scale, viewFrame(this.#viewName).project(center));
    if (settled) this.dispatchEvent(new CustomEvent('map-moved', { bubbles: true, detail: this.#live?.whole ? undefined : this.view }));
  }

  #choose(id: string): void {
    this.show({ places: [id] });
    this.#entries?.choose(id);
    this.dispatchEvent(new CustomEvent('place-chosen', { bubbles: true, detail: { id } }));
  }

  /** Marks places and colours the areas by who administered them in a year. What is left out stays as it was. */
  show({ places, year }: Shown): void {
    if (places) this.#chart?.mark(places, 'is-chosen');
    if (year !== undefined) void this.ready.then(() => this.#chart?.year(year));
  }

  /** Shows the drawn extent again. */
  fit(): void {
    this.#live?.fit();
  }

  /** What is in view; undefined before the live map works. */
  get view(): MapView | undefined {
    return this.#live?.view;
  }

  /** Moves the map; values out of range are brought into it. */
  set view(view: MapView | undefined) {
    if (view) void this.ready.then(() => this.#live?.goTo(view));
  }
}

if (!customElements.get('island-map')) customElements.define('island-map', IslandMap);
