import { pathTo } from '#core/addresses.ts';
import { words } from '#build/words.ts';
import { memoise } from '#core/memoise.ts';
import type { TRANSLATED, TranslatedCollection } from '#model/translation.ts';
import { toldBeside } from './citable.ts';
import {
  articles,
  bothNames,
  checkPath,
  checks,
  documents,
  eventPath,
  events,
  now,
  pages,
  people,
  places,
  positions,
  stops,
  terms,
  themes,
} from './record.ts';
import { inLanguage } from './translations.ts';
import { linkIn, namedIn } from './variants.ts';

/** A place on the site that refers to an entry. */
export interface Backlink {
  /** Group it is listed under. */
  group: 'Articles' | 'Themes' | 'Documents' | 'Events' | 'Atlas' | 'Now' | 'Places' | 'People' | 'Terms' | 'Checks' | 'Positions';
  text: string;
  /** Language of the text (BCP 47), where it is not the one asked for. */
  lang?: string;
  to: string;
}

type Noun = 'event' | 'place' | 'person' | 'term' | 'source';
type Index = Map<string, Map<string, Backlink>>;

const COMPONENT: Record<string, Noun> = { Place: 'place', Person: 'person', Term: 'term', Event: 'event' };

/** Ids that a text names: components such as `<Place id="…" />` and note references such as `[^source-id]`. */
function mentions(body: string): [Noun, string][] {
  const components = [...body.matchAll(/<(Place|Person|Term|Event)\s+id="([^"]+)"/g)].map(
    ([, name, id]) => [COMPONENT[name ?? ''], id] as [Noun, string],
  );
  const notes = [...body.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map(([, id]) => ['source', id] as [Noun, string]);
  return [...components, ...notes];
}

async function build(lang: string): Promise<Index> {
  const atlas = words(lang)('atlas.title');
  const link = (path: string) => linkIn(lang, path);
  const index: Index = new Map();
  const add = (noun: Noun, ids: readonly (string | undefined)[], link: Backlink) => {
    for (const id of ids) {
      if (!id) continue;
      const key = `${noun}:${id}`;
      const links = index.get(key) ?? new Map<string, Backlink>();
      links.set(link.to, link);
      index.set(key, links);
    }
  };

  /** An entry as a link calls it, by one of its fields. */
  const called = async <C extends TranslatedCollection, T extends { id: string }>(
    group: Backlink['group'],
    [of, field]: readonly [C, (typeof TRANSLATED)[C][number] & keyof T & string],
    original: T,
    path: string,
  ): Promise<Backlink> => {
    const { entry, lang: other } = await inLanguage(of, original, lang, [field]);
    return { group, text: String(entry[field]), to: await link(path), ...(other && { lang: other }) };
  };
  const titled = ({ entry, lang: other }: Awaited<ReturnType<typeof namedIn>>) => ({
    text: entry.data.title,
    ...(other && { lang: other }),
  });

  for (const article of await articles()) {
    const { id, data, body = '' } = article;
    const named = await namedIn('article', article, lang);
    const from: Backlink = { group: 'Articles', ...titled(named), to: await link(pathTo.article(id)) };
    add('source', [data.report, ...data.keyPoints.flatMap((point) => point.sources)], from);
    add('event', data.events, from);
    add('place', data.places, from);
    add('person', data.people, from);
    add('term', data.terms, from);
    for (const [noun, mentioned] of mentions(body)) add(noun, [mentioned], from);
  }
  for (const theme of await themes()) {
    const { id, data, body = '' } = theme;
    const from: Backlink = { group: 'Themes', ...titled(await namedIn('theme', theme, lang)), to: await link(pathTo.theme(id)) };
    add('place', data.places, from);
    for (const [noun, mentioned] of mentions(body)) add(noun, [mentioned], from);
  }
  for (const page of await pages()) {
    const from: Backlink = { group: 'Articles', ...titled(await namedIn('page', page, lang)), to: await link(pathTo.page(page.id)) };
    for (const [noun, mentioned] of mentions(page.body ?? '')) add(noun, [mentioned], from);
  }
  for (const { id, data, body = '' } of await documents()) {
    const from = await called('Documents', ['documents', 'title'], { id, ...data }, pathTo.document(id));
    add(
      'source',
      toldBeside({ data }).flatMap(({ sources }) => sources),
      from,
    );
    add('event', [...data.events, ...data.extracts.flatMap(({ events }) => events)], from);
    for (const [noun, mentioned] of mentions(body)) add(noun, [mentioned], from);
  }
  for (const event of await events()) {
    const from = await called('Events', ['events', 'title'], event, await eventPath(event.id));
    add('place', event.places, from);
    add('person', event.people, from);
    add('source', event.sources, from);
  }
  for (const stop of await stops()) {
    const from = await called('Atlas', ['stops', 'label'], stop, pathTo.stop(stop.id));
    from.text = `${atlas}: ${from.text}`;
    add('event', [stop.event], from);
    add('source', stop.sources, from);
  }
  for (const place of await places()) {
    const named = await called('Places', ['places', 'name'], place, pathTo.place(place.id));
    // In another language the name that is translated gives both names.
    const from = named.text === place.name ? { ...named, text: bothNames(place) } : named;
    add('place', [place.partOf, place.mainSettlement, place.distanceKm?.from], from);
    add('source', place.sources, from);
  }
  for (const person of await people())
    add('source', person.sources, await called('People', ['people', 'name'], person, pathTo.person(person.id)));
  for (const term of await terms()) add('source', term.sources, await called('Terms', ['terms', 'term'], term, pathTo.term(term.id)));
  for (const check of await checks()) {
    const from = await called('Checks', ['checks', 'claim'], check, await checkPath(check));
    add('event', [check.event], from);
    add('source', check.sources, from);
  }
  for (const line of await now()) {
    const from = await called('Now', ['now', 'topic'], line, pathTo.status(line.id));
    add('event', [line.event], from);
    add('source', line.sources, from);
  }
  for (const point of await positions()) {
    add('source', point.sources, await called('Positions', ['positions', 'heading'], point, pathTo.position(point.id)));
  }
  return index;
}

const indexIn = memoise(build);

/** Everything on the site that refers to an entry, as a language (BCP 47) calls it, grouped in a fixed order; an entry does not list itself. */
export async function backlinks(noun: Noun, id: string, lang: string): Promise<Backlink[]> {
  return [...((await indexIn(lang)).get(`${noun}:${id}`)?.values() ?? [])];
}
