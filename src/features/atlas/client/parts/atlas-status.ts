import type { AtlasState } from '#core/atlas/atlas-state.ts';
import { eventInWords } from '#core/atlas/atlas-words.ts';
import { stopById } from '#core/geo/control.ts';
import { rootOfLanguage } from '#ui/client/words.ts';
import type { Atlas } from './atlas.ts';
import { listOf } from './entries.ts';
import { isLeft } from './atlas-events.ts';
import type { EventRow } from './rows.ts';

/** The page with the map of the world, which has one for each language. */
const world = () => `${rootOfLanguage()}/atlas/world/`;

/** Makes an element with text. */
const make = <K extends keyof HTMLElementTagNameMap>(name: K, text = '', properties: Partial<HTMLElementTagNameMap[K]> = {}) =>
  Object.assign(document.createElement(name), { textContent: text, ...properties });

/**
 * The bar at the foot of the window that says in words what is chosen, and clears it. It is a live region: a screen reader
 * hears what others see change on the map.
 */
export function addStatus(atlas: Atlas, events: readonly EventRow[]): void {
  const { t, data } = atlas;
  const map = document.querySelector<HTMLElement>('island-map');
  const bar = make('div', '', { className: 'atlas-said', hidden: true });
  const words = make('p');
  words.setAttribute('role', 'status');
  const links = make('p');
  const clear = make('button', t('client.atlas.clear'), { type: 'button', title: t('client.atlas.clearTitle') });
  clear.addEventListener('click', () => atlas.clear());
  bar.append(words, links, clear);
  (document.querySelector('.atlas-now:not(:empty)') ?? document.querySelector('main'))?.append(bar);
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented && atlas.chosen) atlas.clear();
  });

  const captioned = document.querySelector('.years-caption') !== null;
  const nameOf = (id: string) => atlas.data.places[id] ?? id;
  const isInside = (id: string) => map !== null && listOf(map).querySelector(`[data-place="${id}"]`) !== null;

  const say = (state: AtlasState): string => {
    const event = events.find(({ id }) => id === state.event);
    const article = atlas.data.articles.find(({ id }) => id === state.article)?.title;
    const narrowed = [state.place && nameOf(state.place), article && t('client.atlas.quoted', { title: article })]
      .filter(Boolean)
      .join(', ');
    const left = events.filter((one) => isLeft(one, state, atlas)).length;
    const year = state.year && data.stops[stopById(state.year).id];
    const places = event?.places ?? [];
    return [
      event &&
        eventInWords(
          t,
          { ...event, inside: places.filter(isInside).map(nameOf), outside: places.filter((id) => !isInside(id)).map(nameOf) },
          data,
        ),
      year && t('client.atlas.stop', year),
      narrowed && t('client.atlas.narrowed', { what: narrowed, left, all: events.length }),
    ]
      .filter(Boolean)
      .join(' ');
  };

  atlas.follow((state) => {
    // A year alone is said by the caption of the slider.
    bar.hidden = !atlas.chosen || (captioned && !(state.event ?? state.place ?? state.article));
    document.documentElement.classList.toggle('has-said', !bar.hidden);
    const said = say(state);
    if (words.textContent !== said) words.textContent = said; // or it would be read out again
    const event = events.find(({ id }) => id === state.event);
    const far = map && map.dataset.view !== 'world' && event?.places.some((id) => !isInside(id) && !atlas.data.unplaced.includes(id));
    links.replaceChildren(
      // In the atlas the map is in sight.
      ...(map && !captioned ? [make('a', t('client.atlas.map'), { href: `#${map.id}`, target: '_self' }), ' '] : []),
      ...(far ? [make('a', t('client.atlas.world'), { href: `${world()}?event=${state.event}` })] : []),
    );
  });
}
