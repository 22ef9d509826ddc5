/** One row of a list that can be chosen. */
export interface Pinned {
  id: string;
  row: HTMLElement;
  /** What the button does, for those who do not see it. */
  label: string;
}

/**
 * Gives each row of a list a round button that chooses it. All buttons together are one stop of the Tab key; arrow keys,
 * Home and End go from row to row and choose. A click anywhere on a row that is not a link chooses too.
 */
export class Pins {
  readonly #buttons = new Map<string, HTMLButtonElement>();

  constructor(list: HTMLElement, rows: readonly Pinned[], choose: (id: string | undefined, entry?: 'push' | 'replace') => void) {
    for (const { id, row, label } of rows) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'pin';
      button.dataset.pin = id;
      button.tabIndex = this.#buttons.size ? -1 : 0;
      button.setAttribute('aria-label', label);
      button.setAttribute('aria-pressed', 'false');
      row.append(button);
      row.classList.add('is-pinned');
      this.#buttons.set(id, button);
    }
    list.addEventListener('click', ({ target }) => {
      const row = (target as Element).closest<HTMLElement>('.is-pinned');
      const button = row?.querySelector<HTMLButtonElement>('.pin');
      if (!button || (target as Element).closest('a, summary, select, label') || getSelection()?.toString()) return;
      choose(button.ariaPressed === 'true' ? undefined : button.dataset.pin);
    });
    list.addEventListener('keydown', (event) => {
      const to = this.#step(event.key, event.target);
      if (!to) return;
      event.preventDefault();
      to.focus();
      // A walk along the list is one entry of the history.
      choose(to.dataset.pin, (event.target as Element).ariaPressed === 'true' ? 'replace' : 'push');
    });
  }

  /** The button an arrow key leads to, among those of rows that are shown. */
  #step(key: string, from: EventTarget | null): HTMLButtonElement | undefined {
    if (!(from instanceof HTMLButtonElement) || from.dataset.pin === undefined) return undefined;
    const shown = [...this.#buttons.values()].filter((button) => button.checkVisibility());
    const at = shown.indexOf(from);
    return { ArrowDown: shown[at + 1], ArrowUp: shown[at - 1], Home: shown[0], End: shown.at(-1) }[key];
  }

  /** Shows which row is chosen, and where Tab enters the list. */
  mark(id: string | undefined): void {
    const buttons = [...this.#buttons.values()];
    for (const button of buttons) {
      const on = button.dataset.pin === id;
      button.setAttribute('aria-pressed', String(on));
      button.parentElement?.classList.toggle('is-shown', on);
      button.tabIndex = -1;
    }
    const enter = (id && this.#buttons.get(id)) || buttons.find((button) => button.checkVisibility());
    if (enter) enter.tabIndex = 0;
  }
}
