import { readState, writeState, type AtlasState } from '#core/atlas/atlas-state.ts';
import type { Words } from '#core/words.ts';
import type { AtlasData } from '#core/atlas/atlas-data.ts';

/** Called on every change. `restored` is true when the state came from the address: the page was just opened, or gone back to. */
export type Listener = (state: AtlasState, restored: boolean) => void;

/**
 * The state that map, timeline, slider and address share. Each part reads it and changes it here, and knows no other part.
 *
 * A change makes an entry in the history, so that Back undoes it; moving the map does not. In a frame nothing does: the
 * Back button there belongs to the page around it.
 */
export class Atlas {
  readonly data: AtlasData;
  /** Words in the language of the page. */
  readonly t: Words;
  readonly #listeners: Listener[] = [];
  readonly #known: (state: AtlasState) => AtlasState;
  state: AtlasState = {};

  /** @param known Takes out of a state what this page does not have. */
  constructor(data: AtlasData, t: Words, known: (state: AtlasState) => AtlasState) {
    this.data = data;
    this.t = t;
    this.#known = known;
    addEventListener('popstate', () => {
      // A link to a part of the page is no change of state, unless the part is an event.
      if (location.search !== writeState(this.state) || this.#eventInFragment()) this.restore();
    });
  }

  /** Calls back on every change. */
  follow(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** Takes the state from the address. A fragment that names an event of the page chooses it. */
  restore(): void {
    const read = readState(location.search);
    this.state = this.#known({ ...read, event: read.event ?? this.#eventInFragment() });
    this.#tell(true);
  }

  #eventInFragment(): string | undefined {
    const id = location.hash.slice(1).replace(/^event-/, '');
    return this.#known({ event: id }).event;
  }

  /** Changes the state; a key with `undefined` is cleared. `entry` says what becomes of the history. */
  change(patch: Partial<AtlasState>, entry: 'push' | 'replace' | 'none' = 'push'): void {
    this.state = { ...this.state, ...patch };
    const query = writeState(this.state);
    const method = entry === 'push' && window === window.top ? 'pushState' : 'replaceState';
    if (entry !== 'none' && query !== location.search) history[method](null, '', location.pathname + query);
    this.#tell(false);
  }

  /** Notes where the map is, which changes nothing else. */
  moved(view: AtlasState['view']): void {
    this.state = { ...this.state, view };
    const query = writeState(this.state);
    if (query !== location.search) history.replaceState(null, '', location.pathname + query + location.hash);
  }

  /** Whether anything is chosen that can be cleared. */
  get chosen(): boolean {
    const { event, place, article, year } = this.state;
    return Boolean(event ?? place ?? article ?? year);
  }

  /** Back to what the page shows by itself; the view of the map stays. */
  clear(): void {
    this.change({ event: undefined, place: undefined, article: undefined, year: undefined });
  }

  #tell(restored: boolean): void {
    for (const listener of this.#listeners) listener(this.state, restored);
  }
}
