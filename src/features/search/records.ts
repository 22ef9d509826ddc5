import { words } from '#build/words.ts';
import type { MessageKey } from '#core/words.ts';
import { pathTo } from '#core/addresses.ts';
import { formatDateIn } from '#core/dates.ts';
import { proseOf } from '#core/reading.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import {
  articles,
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
import { allInLanguage, inLanguage, namesIn } from '#queries/translations.ts';
import { namedIn, pathIn } from '#queries/variants.ts';

/** A record with what is particular to it; names that are not known are left out. */
const record = (
  kind: SearchKind,
  url: string,
  title: string,
  text: string,
  { names = [], ja, ru }: { names?: (string | undefined)[]; ja?: string | undefined; ru?: string | undefined } = {},
): SearchRecord => ({ kind, url, title, names: names.filter((name) => name !== undefined), ja, ru, text });

/** Articles with their key points, themes, the pages about the site. The first page is left out: it repeats the others. */
async function texts(lang: string): Promise<SearchRecord[]> {
  const told = await Promise.all([
    ...(await articles()).map(async (article) => ({ kind: 'article' as const, ...(await namedIn('article', article, lang)) })),
    ...(await themes()).map(async (theme) => ({ kind: 'theme' as const, ...(await namedIn('theme', theme, lang)) })),
    ...(await pages())
      .filter(({ id }) => id !== 'home')
      .map(async (page) => ({ kind: 'page' as const, ...(await namedIn('page', page, lang)) })),
  ]);
  const papers = (await documents()).map(({ id, data, body = '' }) => ({ id, ...data, body }));
  return [
    ...(await Promise.all(
      told.map(async ({ kind, entry: { data, body = '' }, variant, path }) => {
        const above = [
          data.deck,
          'question' in data && data.question,
          ...('keyPoints' in data ? data.keyPoints.map(({ text }) => text) : []),
        ];
        const words = [...above, proseOf(variant?.body ?? body)].filter(Boolean).join(' ');
        return record(kind, (await pathIn(lang, path)).path, data.title, words);
      }),
    )),
    ...(await Promise.all(
      (await allInLanguage('documents', papers, lang, ['title', 'deck', 'dispute'])).map(async ({ entry }) => {
        const words = entry.extracts.flatMap(({ texts }) => texts.map(({ text }) => text.replaceAll('==', '')));
        const text = [entry.deck, ...words, entry.dispute, proseOf(entry.body)].join(' ');
        return record('document', (await pathIn(lang, pathTo.document(entry.id))).path, entry.title, text, {
          names: [entry.officialTitle],
        });
      }),
    )),
  ];
}

/** Entries of the lists that go by a name in more than one script. */
async function named(lang: string): Promise<SearchRecord[]> {
  const at = async (path: string) => (await pathIn(lang, path)).path;
  return [
    ...(await Promise.all(
      (await places()).map(async (place) => {
        const { entry } = await inLanguage('places', place, lang, ['status', 'summary']);
        const { text: title } = await namesIn(place, lang);
        return record('place', await at(pathTo.place(place.id)), title, `${entry.status ?? ''} ${entry.summary}`.trim(), {
          names: [place.name, place.altName, ...title.split(/\s*[/／]\s*/), place.ja?.latin, place.ru?.latin],
          ja: place.ja?.text,
          ru: place.ru?.text,
        });
      }),
    )),
    ...(await Promise.all(
      (await allInLanguage('people', await people(), lang, ['name', 'role', 'bio'])).map(
        async ({ entry: { id, name, ja, ru, role, bio } }, i) =>
          record('person', await at(pathTo.person(id)), name, `${role}. ${bio}`, { names: [(await people())[i]?.name], ja, ru }),
      ),
    )),
    ...(await Promise.all(
      (await allInLanguage('terms', await terms(), lang, ['term', 'definition'])).map(async ({ entry: { id, term, ja, ru, definition } }) =>
        record('term', await at(pathTo.term(id)), term, definition, { names: [ja?.latin, ru?.latin], ja: ja?.text, ru: ru?.text }),
      ),
    )),
  ];
}

/** The other entries of the lists. */
async function dated(lang: string): Promise<SearchRecord[]> {
  const t = words(lang);
  const at = async (path: string) => (await pathIn(lang, path)).path;
  return [
    ...(await Promise.all(
      (await allInLanguage('events', await events(), lang, ['title', 'summary'])).map(async ({ entry: { id, title, date, summary } }) =>
        record('event', await at(await eventPath(id)), title, `${formatDateIn(t, date)}. ${summary}`, { names: [date] }),
      ),
    )),
    ...(await Promise.all(
      (await allInLanguage('checks', await checks(), lang, ['claim', 'said', 'record'])).map(async ({ entry: check }) =>
        record(
          'check',
          await at(await checkPath(check)),
          check.claim,
          `${t(`verdicts.${check.verdict}.label` as MessageKey)}. ${check.said} ${check.record}`,
        ),
      ),
    )),
    ...(await Promise.all(
      (await allInLanguage('positions', await positions(), lang, ['heading', 'text', 'party'])).map(
        async ({ entry: { id, heading, text, party } }) =>
          record('position', await at(pathTo.position(id)), heading, text, { names: [party] }),
      ),
    )),
    ...(await Promise.all(
      (await allInLanguage('now', await now(), lang, ['topic', 'state'])).map(async ({ entry: { id, topic, state } }) =>
        record('page', await at(pathTo.status(id)), t('now.found', { topic }), state),
      ),
    )),
    ...(await sources()).map((source) => {
      const by = [source['container-title'], source.publisher].filter(Boolean).join(', ');
      return record('source', pathTo.source(source.custom.kind, source.id), source.title, `${by}. ${source.note ?? ''}`.trim());
    }),
  ];
}

/** Everything that can be found in a language (BCP 47), in an order that does not change from build to build. */
export const searchRecords = async (lang: string): Promise<SearchRecord[]> =>
  (await Promise.all([texts(lang), named(lang), dated(lang)])).flat();
