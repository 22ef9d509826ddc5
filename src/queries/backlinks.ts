import { href, pathTo } from '#core/addresses.ts';
import { words } from '#build/words.ts';
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

/** A place on the site that refers to an entry. */
export interface Backlink {
  /** Group it is listed under. */
  group: 'Articles' | 'Themes' | 'Documents' | 'Events' | 'Atlas' | 'Now' | 'Places' | 'People' | 'Terms' | 'Checks' | 'Positions';
  text: string;
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

async function build(): Promise<Index> {
  const atlas = words()('atlas.title');
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

  for (const { id, data, body = '' } of await articles()) {
    const link = { group: 'Articles', text: data.title, to: href(pathTo.article(id)) } as const;
    add('source', [data.report, ...data.keyPoints.flatMap((point) => point.sources)], link);
    add('event', data.events, link);
    add('place', data.places, link);
    add('person', data.people, link);
    add('term', data.terms, link);
    for (const [noun, mentioned] of mentions(body)) add(noun, [mentioned], link);
  }
  for (const { id, data, body = '' } of await themes()) {
    const link = { group: 'Themes', text: data.title, to: href(pathTo.theme(id)) } as const;
    add('place', data.places, link);
    for (const [noun, mentioned] of mentions(body)) add(noun, [mentioned], link);
  }
  for (const { id, data, body = '' } of await pages()) {
    const link = { group: 'Articles', text: data.title, to: href(pathTo.page(id)) } as const;
    for (const [noun, mentioned] of mentions(body)) add(noun, [mentioned], link);
  }
  for (const { id, data, body = '' } of await documents()) {
    const link = { group: 'Documents', text: data.title, to: href(pathTo.document(id)) } as const;
    add(
      'source',
      toldBeside({ data }).flatMap(({ sources }) => sources),
      link,
    );
    add('event', [...data.events, ...data.extracts.flatMap(({ events }) => events)], link);
    for (const [noun, mentioned] of mentions(body)) add(noun, [mentioned], link);
  }
  for (const event of await events()) {
    const link = { group: 'Events', text: event.title, to: href(await eventPath(event.id)) } as const;
    add('place', event.places, link);
    add('person', event.people, link);
    add('source', event.sources, link);
  }
  for (const { id, label, event, sources } of await stops()) {
    const link = { group: 'Atlas', text: `${atlas}: ${label}`, to: href(pathTo.stop(id)) } as const;
    add('event', [event], link);
    add('source', sources, link);
  }
  for (const place of await places()) {
    const link = { group: 'Places', text: bothNames(place), to: href(pathTo.place(place.id)) } as const;
    add('place', [place.partOf, place.mainSettlement, place.distanceKm?.from], link);
    add('source', place.sources, link);
  }
  for (const person of await people())
    add('source', person.sources, { group: 'People', text: person.name, to: href(pathTo.person(person.id)) });
  for (const term of await terms()) add('source', term.sources, { group: 'Terms', text: term.term, to: href(pathTo.term(term.id)) });
  for (const check of await checks()) {
    const link = { group: 'Checks', text: check.claim, to: href(await checkPath(check)) } as const;
    add('event', [check.event], link);
    add('source', check.sources, link);
  }
  for (const { id, topic, event, sources } of await now()) {
    const link = { group: 'Now', text: topic, to: href(pathTo.status(id)) } as const;
    add('event', [event], link);
    add('source', sources, link);
  }
  for (const point of await positions()) {
    add('source', point.sources, { group: 'Positions', text: point.heading, to: href(pathTo.position(point.id)) });
  }
  return index;
}

let index: Promise<Index> | undefined;

/** Everything on the site that refers to an entry, grouped in a fixed order; an entry does not list itself. */
export async function backlinks(noun: Noun, id: string): Promise<Backlink[]> {
  index ??= build();
  return [...((await index).get(`${noun}:${id}`)?.values() ?? [])];
}
