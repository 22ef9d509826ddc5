import type { Atlas } from './atlas.ts';
import type { EventRow } from './rows.ts';

/** Choosers of a place and of an article, where the page has room for them (`data-filters`). */
export function offerFilters(atlas: Atlas, events: readonly EventRow[]): void {
  const room = document.querySelector<HTMLElement>('[data-filters]');
  if (!room) return;
  const { t } = atlas;
  const nameOf = (id: string) => atlas.data.places[id] ?? id;
  const places = [...new Set(events.flatMap((event) => event.places))].map((id) => ({ id, text: nameOf(id) }));
  const articles = atlas.data.articles.map(({ id, title }) => ({ id, text: title }));
  add(
    'place',
    t('client.atlas.place'),
    t('client.atlas.anyPlace'),
    places.sort((a, b) => a.text.localeCompare(b.text, t.lang)),
  );
  add('article', t('client.atlas.article'), t('client.atlas.anyArticle'), articles);

  function add(name: 'place' | 'article', title: string, none: string, options: { id: string; text: string }[]): void {
    const select = document.createElement('select');
    select.add(new Option(none, ''));
    for (const { id, text } of options) select.add(new Option(text, id));
    select.addEventListener('change', () => atlas.change({ [name]: select.value || undefined, event: undefined }));
    atlas.follow((state) => (select.value = state[name] ?? ''));
    const label = document.createElement('label');
    label.append(`${title} `, select);
    room?.append(label);
  }
}
