import type { APIRoute } from 'astro';
import { DEFAULT_LOCALE, words } from '#build/words.ts';
import type { AtlasData } from '#core/atlas/atlas-data.ts';
import { datetimeAttribute, formatDateIn } from '#core/dates.ts';
import { CONTROL_STOPS } from '#core/geo/control.ts';
import { LINES_PER_PAGE } from '#core/paging.ts';
import { inEveryLanguage } from '#queries/languages.ts';
import { articles, borders, eventPath, events, places } from '#queries/record.ts';
import { sourceLinks } from '#queries/source-links.ts';
import { allInLanguage, namesIn, stopsIn } from '#queries/translations.ts';
import { linkIn, namedIn } from '#queries/variants.ts';

export const getStaticPaths = () => inEveryLanguage();

/**
 * What the atlas and its embeds know: all events, the names of their places, the sources of the captions, and the articles by which
 * events can be narrowed, with the events each turns on; no more of them than a reader can choose from.
 */
export const GET: APIRoute = async ({ params: { lang = DEFAULT_LOCALE } }) => {
  const t = words(lang);
  const all = (await allInLanguage('events', await events(), lang, ['title'])).map(({ entry }) => entry);
  const used = new Set(all.flatMap((event) => event.places));
  const named = (await places()).filter(({ id }) => used.has(id));
  const data: AtlasData = {
    events: await Promise.all(
      all.map(async ({ id, title, date, places, themes }) => ({
        id,
        title,
        when: formatDateIn(t, date),
        date: datetimeAttribute(date),
        places,
        themes,
        href: await linkIn(lang, await eventPath(id)),
      })),
    ),
    places: Object.fromEntries(await Promise.all(named.map(async (place) => [place.id, (await namesIn(place, lang)).text] as const))),
    unplaced: named.filter(({ at }) => !at).map(({ id }) => id),
    articles: await Promise.all(
      (await articles()).slice(0, LINES_PER_PAGE).map(async (article) => {
        const { id, data } = (await namedIn('article', article, lang)).entry;
        return { id, title: data.title, events: data.events };
      }),
    ),
    stops: Object.fromEntries(
      [...(await stopsIn(lang))].map(([id, { label, caption, since, from }]) => [id, { label, caption, since: since ?? from.slice(0, 4) }]),
    ),
    lines: Object.fromEntries(
      (await allInLanguage('borders', await borders(), lang, ['phrase'])).map(({ entry }) => [entry.id, entry.phrase]),
    ),
    sources: Object.fromEntries(await Promise.all(CONTROL_STOPS.map(async ({ id, sources }) => [id, await sourceLinks(sources)] as const))),
  };
  return Response.json(data);
};
