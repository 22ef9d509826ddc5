import type { APIRoute } from 'astro';
import { href } from '#core/addresses.ts';
import type { AtlasData } from '#core/atlas/atlas-data.ts';
import { datetimeAttribute, formatDate } from '#core/dates.ts';
import { CONTROL_STOPS } from '#core/geo/control.ts';
import { LINES_PER_PAGE } from '#core/paging.ts';
import { SITE } from '#build/site.ts';
import { shortLabel } from '#core/sources.ts';
import { articles, bothNames, eventPath, events, findAll, places, sourcePath } from '#queries/record.ts';

/**
 * What the atlas and its embeds know: all events, the names of their places, the sources of the captions, and the articles by which
 * events can be narrowed, with the events each turns on; no more of them than a reader can choose from.
 */
export const GET: APIRoute = async () => {
  const all = await events();
  const used = new Set(all.flatMap((event) => event.places));
  const named = (await places()).filter(({ id }) => used.has(id));
  const linked = async (ids: string[]) =>
    Promise.all(
      (await findAll('source', ids)).map(async (source) => ({
        label: shortLabel(source, SITE.publishers),
        href: href(await sourcePath(source.id)),
      })),
    );
  const data: AtlasData = {
    events: await Promise.all(
      all.map(async ({ id, title, date, places, themes }) => ({
        id,
        title,
        when: formatDate(date),
        date: datetimeAttribute(date),
        places,
        themes,
        href: href(await eventPath(id)),
      })),
    ),
    places: Object.fromEntries(named.map((place) => [place.id, bothNames(place)])),
    unplaced: named.filter(({ at }) => !at).map(({ id }) => id),
    articles: (await articles()).slice(0, LINES_PER_PAGE).map(({ id, data }) => ({ id, title: data.title, events: data.events })),
    sources: Object.fromEntries(await Promise.all(CONTROL_STOPS.map(async ({ id, sources }) => [id, await linked(sources)] as const))),
  };
  return Response.json(data);
};
