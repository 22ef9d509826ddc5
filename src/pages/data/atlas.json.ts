import type { APIRoute } from 'astro';
import { href } from '#core/addresses.ts';
import type { AtlasRecord } from '#core/atlas/atlas-record.ts';
import { CONTROL_STOPS } from '#core/geo/control.ts';
import { LINES_PER_PAGE } from '#core/paging.ts';
import { shortLabel } from '#core/sources.ts';
import { articles, bothNames, events, findAll, places, sourcePath } from '#queries/record.ts';

/**
 * What the atlas has to know beyond the page it is on: names, sources of the captions, and the articles by which its events can be
 * narrowed, with the events each turns on; no more of them than a reader can choose from.
 */
export const GET: APIRoute = async () => {
  const used = new Set((await events()).flatMap((event) => event.places));
  const named = (await places()).filter(({ id }) => used.has(id));
  const linked = async (ids: string[]) =>
    Promise.all(
      (await findAll('source', ids)).map(async (source) => ({ label: shortLabel(source), href: href(await sourcePath(source.id)) })),
    );
  const record: AtlasRecord = {
    places: Object.fromEntries(named.map((place) => [place.id, bothNames(place)])),
    unplaced: named.filter(({ at }) => !at).map(({ id }) => id),
    articles: (await articles()).slice(0, LINES_PER_PAGE).map(({ id, data }) => ({ id, title: data.title, events: data.events })),
    sources: Object.fromEntries(await Promise.all(CONTROL_STOPS.map(async ({ id, sources }) => [id, await linked(sources)] as const))),
  };
  return Response.json(record);
};
