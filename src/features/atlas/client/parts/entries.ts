import type { LonLat } from '#core/geo/types.ts';

/** The list of the places of a map, which may stand elsewhere on the page. */
export const listOf = (map: HTMLElement): HTMLElement => document.getElementById(`${map.id}-list`) ?? map;

/** The list of places beside the map: the map never opens a popup, it sends the reader here. */
export class PlaceEntries {
  readonly #items: HTMLElement[];

  /** @param light Called with the ids that the reader points at or has focused in the list. */
  constructor(root: HTMLElement, light: (ids: string[]) => void) {
    this.#items = [...root.querySelectorAll<HTMLElement>('[data-place]')];
    for (const item of this.#items) {
      const on = () => light([item.dataset.place ?? '']);
      const off = () => light([]);
      item.addEventListener('pointerenter', on);
      item.addEventListener('focusin', on);
      item.addEventListener('pointerleave', off);
      item.addEventListener('focusout', off);
    }
  }

  #find(id: string): HTMLElement | undefined {
    return this.#items.find((item) => item.dataset.place === id);
  }

  /** Whether the list has this place. */
  has(id: string): boolean {
    return this.#find(id) !== undefined;
  }

  /** Both names of a place as the list prints them. */
  nameOf(id: string): string {
    return this.#find(id)?.querySelector('a')?.textContent ?? id;
  }

  /** Names in a script of one of the two languages. */
  scriptOf(id: string, lang: 'ja' | 'ru'): string | undefined {
    return this.#find(id)?.querySelector(`[lang=${lang}]`)?.textContent ?? undefined;
  }

  /** Every place with a position, degrees. */
  positions(): { id: string; at: LonLat }[] {
    return this.#items.flatMap(({ dataset: { place, at } }) => {
      const [lon, lat] = (at ?? '').split(' ').map(Number);
      return place && lon !== undefined && lat !== undefined ? [{ id: place, at: [lon, lat] as const }] : [];
    });
  }

  /** Marks the entry as current and moves the focus to it. */
  choose(id: string): void {
    for (const item of this.#items) item.removeAttribute('aria-current');
    const item = this.#find(id);
    if (!item) return;
    const folded = item.closest('details');
    if (folded) folded.open = true;
    item.setAttribute('aria-current', 'true');
    item.querySelector('a')?.focus({ preventScroll: item.closest('island-map') === null });
  }
}
