import { z } from 'astro/zod';
import { id } from './common.ts';

/** Collections whose entries are translated, and the fields that are; everything else in an entry is the same in every language. */
export const TRANSLATED = {
  people: ['name', 'role', 'bio'],
  places: ['name', 'status', 'summary'],
  terms: ['term', 'gist', 'definition'],
  events: ['title', 'summary'],
  checks: ['claim', 'said', 'record', 'caution'],
  questions: ['question', 'atIssue'],
  positions: ['heading', 'text', 'party'],
  now: ['topic', 'state'],
} as const;

/** A collection whose entries are translated. */
export type TranslatedCollection = keyof typeof TRANSLATED;

/** The words of the entries of one collection in another language. What is not translated is printed in the language of the original. */
export const translation = z.strictObject({
  /** Collection. */
  of: z.enum(Object.keys(TRANSLATED) as [TranslatedCollection, ...TranslatedCollection[]]),
  /** Language (BCP 47). */
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'write a language tag such as ja'),
  /** By id of the entry: the fields of it that have words, in this language. */
  entries: z.record(id, z.record(z.string(), z.string().min(1))),
  /** By id: digest of the words that were translated; written by `npm run variants -- --accept`. */
  state: z.record(id, z.string().regex(/^[0-9a-f]{12}$/, 'digests are written by npm run variants -- --accept')),
});
