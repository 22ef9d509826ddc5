import { getEntry } from 'astro:content';
import { DEFAULT_LOCALE, words } from '#build/words.ts';
import { pathTo } from '#core/addresses.ts';
import { drawablePlaces, nameLines, type MapPlace } from '#build/geo/plan.ts';
import type { ViewName } from '#core/geo/types.ts';
import { viewOf } from '#core/geo/views.ts';
import { memoise } from '#core/memoise.ts';
import { borders, find, placesForMap } from '#queries/record.ts';
import { allInLanguage, inLanguage, namesIn } from '#queries/translations.ts';
import { linkIn } from '#queries/variants.ts';

/** The names of a place as they are drawn, a line each. */
const inLines = (names: string) => names.split(/\s*[/／]\s*/);

/** The disputed places and those of these places that lie within a view, as a language (BCP 47) calls them. */
export async function placesOf(view: ViewName, placeIds: readonly string[], lang: string = DEFAULT_LOCALE): Promise<MapPlace[]> {
  const wanted = await allInLanguage('places', await placesForMap(placeIds), lang, ['name', 'status']);
  const named = wanted.map(async ({ entry, lang: other }): Promise<MapPlace> => {
    const [name = '', altName] = other || lang === DEFAULT_LOCALE ? nameLines(entry) : inLines(entry.name);
    return { ...entry, name, altName, href: await linkIn(lang, pathTo.place(entry.id)), lang: other };
  });
  return drawablePlaces(view, await Promise.all(named));
}

/** The lines of the map as a language calls them, or undefined where one of them is not translated. */
const linesIn = memoise(async (lang: string) => {
  const all = await allInLanguage('borders', await borders(), lang, ['name', 'legend', 'note', 'label.*']);
  return all.some(({ lang: other }) => other) ? undefined : all.map(({ entry }) => entry);
});

/** What a map is called in a language, and the names in it; undefined where it is not translated. */
const viewIn = memoise(async (view: ViewName, lang: string) => {
  const original = (await getEntry('views', view))?.data;
  const lines = await linesIn(lang);
  if (!original || !lines) return undefined;
  const { entry, lang: other } = await inLanguage('views', original, lang, ['title', 'description']);
  if (other) return undefined;
  const own = new Map<string, readonly string[]>();
  for (const [spec, part, label] of [
    [original.labels, entry.labels, viewOf(view).labels],
    [original.inset.labels, entry.inset.labels, viewOf(view).inset.labels],
  ] as const) {
    for (const [i, { words: before, place, border }] of spec.entries()) {
      const { words: now } = part[i]!;
      const drawn = lines.find(({ id }) => id === border)?.label;
      if (now && now.join() !== before?.join()) own.set(label[i]!.id, now);
      else if (place) own.set(label[i]!.id, inLines((await namesIn(await find('place', place), lang)).text));
      else if (drawn) own.set(label[i]!.id, drawn);
    }
  }
  return { title: entry.title, description: entry.description, own: own };
});

/**
 * What the shared map needs on a page: its extent, the disputed places with those of the page's own that lie within it (the timeline
 * names the others), the border lines, and its words: in the language asked for, or in the original one where it is not translated.
 */
export async function mapProps(view: ViewName, placeIds: readonly string[], lang: string = DEFAULT_LOCALE) {
  const own = lang === DEFAULT_LOCALE ? undefined : await viewIn(view, lang);
  const t = words(own ? lang : DEFAULT_LOCALE);
  const drawn = (own && (await linesIn(lang))) ?? (await borders());
  const lines = drawn.map(({ id, geometry, ...properties }) => ({ id, geometry, properties }));
  const { title, description } = own ?? viewOf(view);
  return { view, places: await placesOf(view, placeIds, t.lang), borders: lines, t, title, description, own: own?.own };
}
