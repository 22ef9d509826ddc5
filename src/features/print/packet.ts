import { getEntry } from 'astro:content';
import { words } from '#build/words.ts';
import { pathTo } from '#core/addresses.ts';
import { LISTED } from '#core/paging.ts';
import type { Part } from './typeset/parts.ts';
import {
  articles,
  articlesOf,
  events,
  find,
  findAll,
  eventsFor,
  people,
  terms,
  type Article,
  type Event,
  type Person,
  type Term,
  type Theme,
} from '#queries/record.ts';

/** What a packet is made of: the whole site's, or one theme's. */
export interface Packet {
  title: string;
  deck: string;
  description: string;
  /** Path of the page that stands for it. */
  permalink: string;
  updated: Date;
  mapView: Theme['data']['mapView'];
  places: readonly string[];
  articles: Article[];
  events: Event[];
  people: Person[];
  terms: Term[];
}

const latest = (days: Date[]) => new Date(Math.max(...days.map(Number)));
const byName = <T>(list: T[], name: (entry: T) => string) => list.sort((a, b) => name(a).localeCompare(name(b), 'en'));

/** Entries of one field of some articles, each once. */
const ofArticles = (list: Article[], field: 'people' | 'terms') => [...new Set(list.flatMap(({ data }) => data[field]))];

/** Articles in one packet: more than a hundred sheets are not copied for a class. Further ones have their own handouts. */
const MOST = LISTED;

/** The packet of a theme, or of everything. */
export async function packet(theme?: Theme): Promise<Packet> {
  const all = await articles();
  const home = await getEntry('pages', 'home');
  if (!home) throw new Error('pages/home.mdx is missing');
  if (!theme) {
    const { map } = home.data;
    if (!map) throw new Error('pages/home.mdx has no `map`, which the packet draws');
    return {
      title: home.data.title,
      deck: home.data.deck,
      description: home.data.description,
      permalink: '/',
      updated: latest(all.map(({ data }) => data.updated).concat(home.data.updated)),
      mapView: map.view,
      places: map.places,
      articles: all.slice(0, MOST),
      events: eventsFor(await events()),
      people: byName([...(await people())], ({ name }) => name),
      terms: byName([...(await terms())], ({ term }) => term),
    };
  }
  const own = (await articlesOf(theme.id)).slice(0, MOST);
  const { data, id } = theme;
  return {
    title: data.title,
    deck: data.deck,
    description: data.description,
    permalink: pathTo.theme(id),
    updated: latest(own.map((article) => article.data.updated).concat(data.updated)),
    mapView: data.mapView,
    places: data.places,
    articles: own,
    events: eventsFor((await events()).filter((event) => event.themes.some((name) => name === id))),
    people: byName(await findAll('person', ofArticles(own, 'people')), ({ name }) => name),
    terms: byName(await knownTerms(ofArticles(own, 'terms')), ({ term }) => term),
  };
}

/** Terms that the glossary has. */
const knownTerms = async (ids: string[]) => Promise.all(ids.map((id) => find('term', id)));

/** The parts of a packet in their order, as its contents list names them. */
export const partsOf = ({ articles: list }: Packet): Part[] => [
  { id: 'summary', text: 'On one page' },
  { id: 'map', text: 'Map' },
  { id: 'control', text: words()('print.control') },
  { id: 'positions', text: 'The two positions' },
  ...list.map(({ id, data }) => ({ id, text: data.title })),
  { id: 'timeline', text: 'Timeline' },
  { id: 'people', text: 'People' },
  { id: 'glossary', text: 'Glossary' },
  { id: 'sources', text: 'Sources' },
];
