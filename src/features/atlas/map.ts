import { href, pathTo } from '#core/addresses.ts';
import { drawablePlaces } from '#build/geo/plan.ts';
import type { ViewName } from '#core/geo/types.ts';
import { borders, placesForMap } from '#queries/record.ts';

/** The disputed places and those of these places that lie within a view. */
export async function placesOf(view: ViewName, placeIds: readonly string[]) {
  const wanted = (await placesForMap(placeIds)).map((place) => ({ ...place, href: href(pathTo.place(place.id)) }));
  return drawablePlaces(view, wanted);
}

/** What the shared map needs on a page: its extent, the disputed places with those of the page's own that lie within
 * it (the timeline names the others), and the border lines. */
export async function mapProps(view: ViewName, placeIds: readonly string[]) {
  const places = await placesOf(view, placeIds);
  const lines = (await borders()).map(({ id, geometry, ...properties }) => ({ id, geometry, properties }));
  return { view, places, borders: lines };
}
