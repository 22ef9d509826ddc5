/** The dictionaries in `content/ui/`, one YAML file a language, read from disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { wordsOf, type Words } from '#core/words.ts';
import { CONTENT } from '#model/content-folder.ts';
import { DEFAULT_LOCALE } from '#model/site.ts';

export { DEFAULT_LOCALE };

const ROOT = `file://${process.cwd()}/`;
const FOLDER = new URL(`${CONTENT}/ui/`, ROOT);
/** Where a dossier in another folder has the words that it does not say itself: those of the interface. */
const FALLBACK = new URL(`content/ui/${DEFAULT_LOCALE}.yaml`, ROOT);

/** The language of what stands in the original one only, on a page in a language (BCP 47); none where that is the same. */
export const originalIn = (lang: string): string | undefined => (lang === DEFAULT_LOCALE ? undefined : DEFAULT_LOCALE);

/** Languages that have a dictionary, the default one first. BCP 47. */
export function locales(): string[] {
  const others = readdirSync(FOLDER).flatMap((file) => /^([\w-]+)\.yaml$/.exec(file)?.[1] ?? []);
  return [DEFAULT_LOCALE, ...others.filter((locale) => locale !== DEFAULT_LOCALE).sort()];
}

/** Names joined by dots. */
function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`content/ui: "${prefix}" is not a message; put it in quotes`);
  return Object.entries(value).flatMap(([key, part]) => flatten(part, prefix ? `${prefix}.${key}` : key));
}

const inFile = (file: URL) => flatten(parse(readFileSync(file, 'utf8')));

/** A language as read from its file. */
interface Dictionary {
  /** When the file was changed, in milliseconds. */
  changed: number;
  messages: Readonly<Record<string, string>>;
  words: Words;
}

const read = new Map<string, Dictionary>();

function dictionary(locale: string): Dictionary {
  const file = new URL(`${locale}.yaml`, FOLDER);
  const changed = statSync(file).mtimeMs; // the dev server runs on while the file changes
  const known = read.get(locale);
  if (known?.changed === changed) return known;
  const messages = Object.fromEntries([...(CONTENT === 'content' ? [] : inFile(FALLBACK)), ...inFile(file)]);
  // What a language has no words for yet is printed in those of the default one.
  const all = locale === DEFAULT_LOCALE ? messages : { ...dictionary(DEFAULT_LOCALE).messages, ...messages };
  const fresh = { changed, messages, words: wordsOf(locale, all) };
  read.set(locale, fresh);
  return fresh;
}

/** The messages that a language has, by name. */
export const messagesOf = (locale: string = DEFAULT_LOCALE): Readonly<Record<string, string>> => dictionary(locale).messages;

/** The words of a language. */
export const words = (locale: string = DEFAULT_LOCALE): Words => dictionary(locale).words;

/** The language of the page at a path without the sub-path: its first segment where that is a language, the default one otherwise. */
export function localeOf(path: string): string {
  const [, first = ''] = path.split('/');
  return locales().includes(first) ? first : DEFAULT_LOCALE;
}
