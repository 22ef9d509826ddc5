/** What gives the dispute of `content/` away: its names, ids and years, read from the content itself. */
import { SITE } from '../../src/build/site.ts';
import { STATES } from '../../src/build/vocabulary.ts';
import { messagesOf } from '../../src/build/words.ts';
import type { CollectionName } from '../../src/model/collections.ts';
import { content, texts } from '../unit/prose-support.ts';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const oneOf = (words: Iterable<string>) =>
  [...new Set(words)]
    .map(escaped)
    .sort((a, b) => b.length - a.length)
    .join('|');
const idsOf = (...collections: CollectionName[]) => collections.flatMap((name) => [...content.byId(name).keys()]);

/** Words that the content also writes without a capital: no names, though they stand in names. */
const ordinary = new Set(texts.flatMap(({ text }) => text.match(/(?<![\p{L}-])\p{Ll}+/gu) ?? []));

interface Scripts {
  name?: string;
  altName?: string;
  ja?: string | { text: string };
  ru?: string | { text: string };
}
const named = [...content.of('places'), ...content.of('people')].map(({ data }) => data as Scripts);
const properNames = named
  .flatMap(({ name = '', altName = '' }) => `${name} ${altName}`.match(/\p{Lu}[\p{L}’-]{2,}/gu) ?? [])
  .filter((word) => !ordinary.has(word.toLowerCase()));
const inScripts = named.flatMap(({ ja, ru }) => [ja, ru].flatMap((name) => (typeof name === 'object' ? name.text : (name ?? []))));
const states = STATES.filter(({ id }) => id !== 'other').map(({ id }) => messagesOf()[`states.${id}`] ?? id);
const ids = [
  ...idsOf('places', 'themes'),
  ...idsOf('events', 'people', 'sources', 'articles', 'documents', 'checks', 'positions', 'borders', 'states').filter((id) =>
    id.includes('-'),
  ),
];
const years = content.of('events').flatMap(({ data }) => String(data['date']).match(/^\d{4}/) ?? []);

/** Proper names of the dispute in the text of a page or a file: in Latin letters and in other scripts. */
export const names = [
  new RegExp(`\\b(?:${oneOf([...properNames, ...states, SITE.name, SITE.shortName])})\\b`, 'u'),
  new RegExp(oneOf(inScripts), 'u'),
];

/** Ids of its entries. */
export const entryIds = new RegExp(`(?<![\\w-])(?:${oneOf([...ids, SITE.file, SITE.id])})(?![\\w-])`, 'u');

/** A year of it in a text of the code; addresses of formats have years too. */
export const yearInText = new RegExp(`(['"\`])(?:(?!\\1|://).)*\\b(?:${oneOf(years)})\\b`, 'u');
