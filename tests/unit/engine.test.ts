import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from '../../src/build/site.ts';
import { STATES } from '../../src/build/vocabulary.ts';
import { messagesOf } from '../../src/build/words.ts';
import type { CollectionName } from '../../src/model/collections.ts';
import { ROOT } from '../../src/tools/run.ts';
import { content, texts } from './prose-support.ts';

// The code is an engine for a dossier on any dispute. What it may not know is read from the content that it may not know.

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

/** A year of the dispute in a text of the code; addresses of formats have years too. */
const YEAR = new RegExp(`(['"\`])(?:(?!\\1|://).)*\\b(?:${oneOf(years)})\\b`, 'u');

/** What gives the dispute away: anywhere, and last, years between quotation marks. */
const TELLTALES = [
  new RegExp(`\\b(?:${oneOf([...properNames, ...states, SITE.name, SITE.shortName])})\\b`, 'u'),
  new RegExp(oneOf(inScripts), 'u'),
  new RegExp(`(?<![\\w-])(?:${oneOf([...ids, SITE.file, SITE.id])})(?![\\w-])`, 'u'),
  YEAR,
];

test('no file of the code names a place, a person, a state, a theme, an entry or a year of the dispute', () => {
  const found = globSync('{src/**/*.{ts,astro,css,conf},astro.config.mjs}', { cwd: ROOT }).flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        const inCode = line.replace(/^\s*(?:\/\*\*?|\*|\/\/).*| \/\/ .*$/, '');
        const told = TELLTALES.map((pattern) => pattern.exec(pattern === YEAR ? inCode : line)?.[0]).find(Boolean);
        return told ? [`${file}:${i + 1}: ${told}`] : [];
      }),
  );
  expect(found).toEqual([]);
});
