import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { SIDES } from '#build/vocabulary.ts';
import { sortKey } from '#core/dates.ts';
import { pathTo } from '#core/addresses.ts';
import { chooseEvents } from '#core/choose-events.ts';
import { CONTROL_STOPS, DISPUTED_IDS } from '#core/geo/control.ts';
import { EVENTS_PER_PAGE, pageOf } from '#core/paging.ts';

export type Article = CollectionEntry<'articles'>;
export type Theme = CollectionEntry<'themes'>;
export type BriefText = CollectionEntry<'briefs'>['data'];
export type SitePage = CollectionEntry<'pages'>;
export type Document = CollectionEntry<'documents'>;
export type TextPage = CollectionEntry<'pages'>;
export type Status = CollectionEntry<'now'>['data'];
export type Event = CollectionEntry<'events'>['data'];
export type Place = CollectionEntry<'places'>['data'];
export type Border = CollectionEntry<'borders'>['data'];
export type Person = CollectionEntry<'people'>['data'];
export type Term = CollectionEntry<'terms'>['data'];
export type Check = CollectionEntry<'checks'>['data'];
export type Question = CollectionEntry<'questions'>['data'];
export type Position = CollectionEntry<'positions'>['data'];
export type Source = CollectionEntry<'sources'>['data'];

/** Runs an asynchronous function once and keeps its result: a build asks for the same lists on every page. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= load());
}

/** All data of one collection, in the order of the file. */
const listOf = <C extends CollectionKey>(name: C) =>
  once(async () => (await getCollection(name)).map((entry) => entry.data as CollectionEntry<C>['data']));

/** The articles in reading order. */
export const articles = once(async () => (await getCollection('articles')).sort((a, b) => a.data.order - b.data.order));
/** The themes in their order. */
export const themes = once(async () => (await getCollection('themes')).sort((a, b) => a.data.order - b.data.order));
/** The primary texts, oldest first. */
export const documents = once(async () => (await getCollection('documents')).sort((a, b) => a.data.order - b.data.order));
/** Pages of running text that are neither articles nor themes. */
export const pages = once(() => getCollection('pages'));
/** All events, oldest first; events of the same day keep the order of the file. */
export const events = once(async () =>
  (await getCollection('events')).map((entry) => entry.data).sort((a, b) => sortKey(a.date).localeCompare(sortKey(b.date))),
);
/** The one-page briefs, in the order of the file: the whole dispute, themes, articles. */
export const briefs = listOf('briefs');
export const places = listOf('places');
export const borders = listOf('borders');
export const stops = listOf('stops');
/** Parts of the timeline, oldest first. */
export const periods = once(async () =>
  (await getCollection('periods')).map(({ data }) => data).sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity)),
);
export const people = listOf('people');
export const terms = listOf('terms');
export const checks = listOf('checks');
export const now = listOf('now');
export const positions = listOf('positions');
/** The questions in dispute in their order. */
export const questions = once(async () => (await getCollection('questions')).map(({ data }) => data).sort((a, b) => a.order - b.order));
export const sources = listOf('sources');
const quizzes = listOf('quizzes');
const weighing = listOf('weighing');
/** Ways to end the dispute, for the settlement lab. */
export const settlements = once(async () => (await getCollection('settlements')).map(({ data }) => data).sort((a, b) => a.order - b.order));
/** By what written work is judged. */
export const rubrics = listOf('rubrics');
/** The quizzes that are not about one report. */
export const topicQuizzes = listOf('topicQuizzes');

/** Index of a list by id. */
const indexOf = <T extends { id: string }>(load: () => Promise<T[]>) =>
  once(async () => new Map((await load()).map((entry) => [entry.id, entry])));

/** All sources by id. */
export const sourcesById = indexOf(sources);

const indexes = {
  event: indexOf(events),
  place: indexOf(places),
  person: indexOf(people),
  term: indexOf(terms),
  check: indexOf(checks),
  source: sourcesById,
  article: indexOf(articles),
  quiz: indexOf(quizzes),
  weighing: indexOf(weighing),
};
type Noun = keyof typeof indexes;
type EntryOf<N extends Noun> = Awaited<ReturnType<(typeof indexes)[N]>> extends Map<string, infer E> ? E : never;

/**
 * The entry with this id.
 * @throws if there is none, naming the noun, the id and where it is asked for (`where`: file or page).
 */
export async function find<N extends Noun>(noun: N, id: string, where?: string): Promise<EntryOf<N>> {
  const entry = (await indexes[noun]()).get(id);
  if (!entry) throw new Error(`${where ? `${where}: ` : ''}there is no ${noun} "${id}"`);
  return entry as EntryOf<N>;
}

/** The entries with these ids, in the order asked for. Throws like `find()`. */
export async function findAll<N extends Noun>(noun: N, ids: readonly string[], where?: string): Promise<EntryOf<N>[]> {
  return Promise.all(ids.map((id) => find(noun, id, where)));
}

/** Path of a source's full record, which stands on the page of its kind. */
export async function sourcePath(id: string): Promise<string> {
  return pathTo.source((await find('source', id)).custom.kind, id);
}

/** Paths of the full records of all sources, by id. */
export const sourcePaths = once(
  async () => new Map((await sources()).map(({ id, custom }): [string, string] => [id, pathTo.source(custom.kind, id)])),
);

const pagesOfEvents = once(async () => new Map((await events()).map(({ id }, i) => [id, pageOf(i + 1, EVENTS_PER_PAGE)])));

/** Path of an event, which stands on a page of the timeline. */
export async function eventPath(id: string): Promise<string> {
  return pathTo.event(id, (await pagesOfEvents()).get(id));
}

/** As many of these events as a page has room for, see {@link chooseEvents}. */
export const eventsFor = (list: readonly Event[], room = EVENTS_PER_PAGE): Event[] =>
  chooseEvents(list, room, new Set(CONTROL_STOPS.map(({ event }) => event)));

const articlesByTheme = once(async () => {
  const byTheme = new Map<string, Article[]>((await themes()).map(({ id }) => [id, []]));
  for (const article of await articles()) for (const theme of article.data.themes) byTheme.get(theme)?.push(article);
  return byTheme;
});

/** The articles of a theme in reading order. */
export const articlesOf = async (theme: string): Promise<readonly Article[]> => (await articlesByTheme()).get(theme) ?? [];

const checksByArticle = once(async () => Map.groupBy(await checks(), ({ article }) => article));

/** The checks of an article. */
export const checksOf = async (article: string): Promise<readonly Check[]> => (await checksByArticle()).get(article) ?? [];

/** Path of a check, which stands with those of its article on a page of the list. */
export async function checkPath({ id, article }: Check): Promise<string> {
  return pathTo.check(id, pageOf((await find('article', article)).data.order));
}

/** Paths of all checks, by id. */
export const checkPaths = once(
  async () => new Map(await Promise.all((await checks()).map(async (check) => [check.id, await checkPath(check)] as const))),
);

/** The disputed places, which every map shows, then the others asked for (each once). */
export async function placesForMap(ids: readonly string[]): Promise<Place[]> {
  return findAll('place', [...new Set([...DISPUTED_IDS, ...ids])]);
}

/** Both names of a place at equal weight: "Name/Other name"; one name where there is only one. */
export function bothNames(place: Pick<Place, 'name' | 'altName'>): string {
  return place.altName && place.altName !== place.name ? `${place.name}/${place.altName}` : place.name;
}

/** What is said to one question: both sides’ answers, what is held against each, third parties. */
export interface Debate extends Question {
  /** One point of each side, in the order of the sides. */
  answers: Position[];
  against: Position[];
  third: Position[];
}

/** All questions with what is said to them. Points of a kind keep the order of the sides, then that of the file. */
export const debates = once(async (): Promise<Debate[]> => {
  const points = Map.groupBy(await positions(), (point) => point.question);
  return (await questions()).map((question) => {
    const of = (kind: Position['kind']) =>
      (points.get(question.id) ?? [])
        .filter((point) => point.kind === kind)
        .toSorted((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side));
    return { ...question, answers: of('argument'), against: of('held-against'), third: of('third-party') };
  });
});
