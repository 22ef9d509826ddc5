import { z } from 'astro/zod';
import { id } from './common.ts';

/**
 * Collections whose entries are translated, and the fields that are; everything else in an entry is the same in every language.
 * `*` in a path stands for every item of a list, or every key.
 */
export const TRANSLATED = {
  people: ['name', 'role', 'bio', 'caution'],
  places: ['name', 'status', 'summary', 'caution', 'ainu', 'highestPoint.name', 'facts.*'],
  terms: ['term', 'gist', 'definition', 'caution'],
  events: ['title', 'summary', 'caution'],
  checks: ['claim', 'said', 'record', 'caution'],
  questions: ['question', 'atIssue'],
  positions: ['heading', 'text', 'party', 'caution'],
  now: ['topic', 'state', 'caution'],
  documents: [
    ...(['title', 'officialTitle', 'deck', 'description', 'parties', 'dispute', 'limits'] as const),
    ...(['extracts.*.label', 'extracts.*.texts.*.standing', 'readings.*.*.text', 'sourcing.*.ask', 'sourcing.*.answer'] as const),
  ],
  stops: ['label', 'short', 'since', 'caption'],
  views: ['title', 'description', 'labels.*.words.*', 'inset.labels.*.words.*'],
  administrations: ['name', 'short'],
  periods: ['title'],
  borders: ['name', 'phrase', 'legend', 'note', 'label.*'],
  origins: ['name', 'bearings'],
} as const;

/** A collection whose entries are translated. */
export type TranslatedCollection = keyof typeof TRANSLATED;

/** Words in the shape of what they translate: a text, the items of a list, the fields of an entry. Items may be named by their place, from 0. */
export type TranslatedWords = string | readonly TranslatedWords[] | { readonly [key: string]: TranslatedWords };
const words: z.ZodType<TranslatedWords> = z.lazy(() => z.union([z.string().min(1), z.array(words).min(1), z.record(z.string(), words)]));

/** The words of the entries of one collection in another language. What is not translated is printed in the language of the original. */
export const translation = z.strictObject({
  /** Collection. */
  of: z.enum(Object.keys(TRANSLATED) as [TranslatedCollection, ...TranslatedCollection[]]),
  /** Language (BCP 47). */
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'write a language tag such as ja'),
  /** By id of the entry: the fields of it that have words, in this language. */
  entries: z.record(id, z.record(z.string(), words)),
  /** By id: digest of the words that were translated; written by `npm run variants -- --accept`. */
  state: z.record(id, z.string().regex(/^[0-9a-f]{12}$/, 'digests are written by npm run variants -- --accept')),
});
