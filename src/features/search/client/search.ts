import type { Words } from '#core/words.ts';
import { clientWords } from '#ui/client/words.ts';
import { openIndex } from './parts/pagefind.ts';
import { grouped } from './parts/search-list.ts';

/** The search page: asks the index while the reader types, lists what is found by kind, and keeps the question in the address. */

/** Milliseconds without a keystroke after which the index is asked. */
const PAUSE = 180;

/** In words, for the status line that screen readers speak. */
const inWords = (t: Words, count: number, shown: number, query: string) =>
  count === 0
    ? t('client.search.none', { query })
    : t(count > shown ? 'client.search.best' : 'client.search.found', { count, shown, query });

function start(form: HTMLFormElement, results: HTMLElement, template: HTMLTemplateElement, t: Words) {
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const status = form.querySelector('[role=status]') as HTMLElement;
  let index: ReturnType<typeof openIndex> | undefined;
  let asked = '';

  const ask = async () => {
    const query = input.value.trim();
    if (query === asked) return;
    asked = query;
    history.replaceState(history.state, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
    if (!query) {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = t('client.search.searching');
    try {
      const { count, found } = await (await (index ??= openIndex(form.dataset.index ?? '')))(query);
      if (query !== asked) return; // the reader has typed on
      results.replaceChildren(...grouped(found, template.content, t));
      status.textContent = inWords(t, count, found.length, query);
    } catch {
      status.textContent = '';
      form.dataset.failed = '';
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });

  // Arrow keys go from the box through the results and back.
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...results.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    if (!step || at < 0) return;
    event.preventDefault();
    stops[at + step]?.focus();
  });

  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  void ask();
}

const form = document.querySelector<HTMLFormElement>('form[data-index]');
const results = document.querySelector<HTMLElement>('#results');
const template = document.querySelector<HTMLTemplateElement>('#results + template');
if (form && results && template) start(form, results, template, await clientWords());
