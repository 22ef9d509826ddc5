import type { Chart } from './chart.ts';
import type { PlaceEntries } from './entries.ts';
import { svgElement } from './svg.ts';

/** How names are written in the picture. */
type Order = 'both' | 'ja' | 'ru';
const KEY = 'names';
const ORDERS: Record<Order, string> = { both: 'both', ja: 'Japanese first', ru: 'Russian first' };

/** What was chosen on an earlier visit; storage may be refused. */
function remembered(): Order {
  try {
    const order = localStorage.getItem(KEY);
    return order && order in ORDERS ? (order as Order) : 'both';
  } catch {
    return 'both';
  }
}

/**
 * The switch for the order of names. "Both" is as printed, in Latin letters; the other two put one language first and
 * add both scripts. Neither name is ever smaller than the other or left out.
 */
export class NamesSwitch {
  readonly #chart: Chart;
  readonly #entries: PlaceEntries;
  readonly #drawn = new Map<SVGTextElement, Node[]>();

  constructor(root: HTMLElement, chart: Chart, entries: PlaceEntries) {
    this.#chart = chart;
    this.#entries = entries;
    const select = document.createElement('select');
    for (const [value, label] of Object.entries(ORDERS)) select.add(new Option(label, value));
    select.value = remembered();
    select.addEventListener('change', () => {
      this.#write(select.value as Order);
      try {
        localStorage.setItem(KEY, select.value);
      } catch {
        // Remembered for this page only.
      }
    });
    const label = document.createElement('label');
    label.className = 'map-names';
    label.append('Names ', select);
    (root.querySelector('.map-tools') ?? document.querySelector('.atlas-side .map-tools'))?.append(label);
    if (select.value !== 'both') this.#write(select.value as Order);
  }

  #write(order: Order): void {
    for (const text of this.#chart.svg.querySelectorAll<SVGTextElement>('.m-name text')) {
      const id = text.closest<SVGElement>('[data-id]')?.dataset.id ?? '';
      const drawn = this.#drawn.get(text) ?? [...text.childNodes];
      this.#drawn.set(text, drawn);
      text.replaceChildren(...(order === 'both' ? drawn : this.#lines(id, order, drawn)));
    }
  }

  /** Two lines, one for each language, in the order asked for. */
  #lines(id: string, first: 'ja' | 'ru', drawn: Node[]): Node[] {
    const [russian = '', japanese = russian] = this.#entries.nameOf(id).split('/');
    const name = { ru: russian, ja: japanese };
    const langs = first === 'ja' ? (['ja', 'ru'] as const) : (['ru', 'ja'] as const);
    const next = drawn.find((node): node is SVGTSpanElement => node instanceof SVGTSpanElement);
    return langs.map((lang, line) => {
      const span = svgElement('tspan', line ? { x: next?.getAttribute('x') ?? 0, dy: '1.12em' } : {});
      span.append(`${name[lang]} `, svgElement('tspan', { lang }, this.#entries.scriptOf(id, lang)));
      return span;
    });
  }
}
