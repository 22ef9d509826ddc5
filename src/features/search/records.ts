import { words } from '#build/words.ts';
import type { MessageKey } from '#core/words.ts';
import { pathTo } from '#core/addresses.ts';
import { formatDate } from '#core/dates.ts';
import { proseOf } from '#core/reading.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
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
  sources,
  terms,
  themes,
} from '#queries/record.ts';

/** A record with what is particular to it; names that are not known are left out. */
const record = (
  kind: SearchKind,
  url: string,
  title: string,
  text: string,
  { names = [], ja, ru }: { names?: (string | undefined)[]; ja?: string | undefined; ru?: string | undefined } = {},
): SearchRecord => ({ kind, url, title, names: names.filter((name) => name !== undefined), ja, ru, text });

/** Articles with their key points, themes, the pages about the site. The first page is left out: it repeats the others. */
async function texts(): Promise<SearchRecord[]> {
  const about = (await pages()).filter(({ id }) => id !== 'home');
  return [
    ...(await articles()).map(({ id, data, body = '' }) =>
      record('article', pathTo.article(id), data.title, [data.deck, ...data.keyPoints.map(({ text }) => text), proseOf(body)].join(' ')),
    ),
    ...(await themes()).map(({ id, data, body = '' }) =>
      record('theme', pathTo.theme(id), data.title, [data.deck, data.question, proseOf(body)].join(' ')),
    ),
    ...(await documents()).map(({ id, data, body = '' }) => {
      const words = data.extracts.flatMap(({ texts }) => texts.map(({ text }) => text.replaceAll('==', '')));
      return record('document', pathTo.document(id), data.title, [data.deck, ...words, data.dispute, proseOf(body)].join(' '), {
        names: [data.officialTitle],
      });
    }),
    ...about.map(({ id, data, body = '' }) => record('page', pathTo.page(id), data.title, `${data.deck} ${proseOf(body)}`)),
  ];
}

/** Entries of the lists that go by a name in more than one script. */
async function named(): Promise<SearchRecord[]> {
  return [
    ...(await places()).map((place) =>
      record('place', pathTo.place(place.id), bothNames(place), `${place.status ?? ''} ${place.summary}`.trim(), {
        names: [place.name, place.altName, place.ja?.latin, place.ru?.latin],
        ja: place.ja?.text,
        ru: place.ru?.text,
      }),
    ),
    ...(await people()).map(({ id, name, ja, ru, role, bio }) => record('person', pathTo.person(id), name, `${role}. ${bio}`, { ja, ru })),
    ...(await terms()).map(({ id, term, ja, ru, definition }) =>
      record('term', pathTo.term(id), term, definition, { names: [ja?.latin, ru?.latin], ja: ja?.text, ru: ru?.text }),
    ),
  ];
}

/** The other entries of the lists. */
async function dated(): Promise<SearchRecord[]> {
  return [
    ...(await Promise.all(
      (await events()).map(async ({ id, title, date, summary }) =>
        record('event', await eventPath(id), title, `${formatDate(date)}. ${summary}`, { names: [date] }),
      ),
    )),
    ...(await Promise.all(
      (await checks()).map(async (check) =>
        record(
          'check',
          await checkPath(check),
          check.claim,
          `${words()(`verdicts.${check.verdict}.label` as MessageKey)}. ${check.said} ${check.record}`,
        ),
      ),
    )),
    ...(await positions()).map(({ id, heading, text, party }) =>
      record('position', pathTo.position(id), heading, text, { names: [party] }),
    ),
    ...(await now()).map(({ id, topic, state }) => record('page', pathTo.status(id), `${topic}: where it stands`, state)),
    ...(await sources()).map((source) => {
      const by = [source['container-title'], source.publisher].filter(Boolean).join(', ');
      return record('source', pathTo.source(source.custom.kind, source.id), source.title, `${by}. ${source.note ?? ''}`.trim());
    }),
  ];
}

/** Everything that can be found, in an order that does not change from build to build. */
export const searchRecords = async (): Promise<SearchRecord[]> => (await Promise.all([texts(), named(), dated()])).flat();
