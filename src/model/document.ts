import { z } from 'astro/zod';
import { changes, edtf, id, ids, sources, told } from './common.ts';

/** A passage in one language, as a source prints it. */
const passage = z.strictObject({
  /** Language of the passage. */
  lang: z.enum(['en', 'fr', 'ja', 'ru']),
  /** What this text is: one of the authentic texts, a translation and whose, our own translation. */
  standing: z.string().min(1),
  /** The words; those in dispute stand between `==` and `==`, what is left out is […], what we add is in square brackets. */
  text: z.string().min(1),
  sources,
});

/** The operative words of one article or paragraph, with an address of their own. */
const extract = z.strictObject({
  id,
  /** What it is called: "Article 9". */
  label: z.string().min(1),
  /** The passage in each language in which a source gives it. */
  texts: z.array(passage).min(1),
  /** Questions in dispute that turn on these words. */
  questions: ids,
  /** Events that turn on them. */
  events: ids,
  /** Points of the two positions that turn on them. */
  positions: ids,
  /** Checks that turn on them. */
  checks: ids,
});

/** One primary text: its words, how each side reads them, questions to put to it. The MDX body is the adapted version in plain English. */
export const document = z.strictObject({
  /** Short name, with the year. */
  title: z.string().max(80),
  /** Full title. */
  officialTitle: z.string().min(1),
  /** Standfirst. */
  deck: z.string().max(200),
  /** Summary for search engines. */
  description: z.string().max(165),
  /** Place in the room, from 1: the order of time. */
  order: z.int().min(1),
  /** Day on which it was signed, issued or put to the vote. */
  date: edtf,
  /** What sort of text it is. */
  kind: z.enum(['treaty', 'agreement', 'declaration', 'directive', 'note', 'law', 'statement']),
  /** Whose text it is, and who has no part in it. */
  parties: z.string().min(1),
  /** Events that made it or followed from it. */
  events: ids,
  /** The operative words. */
  extracts: z.array(extract).min(1),
  /** What is in dispute about the marked words. */
  dispute: z.string().min(1),
  /** What each side reads in them, on its own sources; under `others` what others say. */
  readings: z.record(id, z.array(told).min(1)),
  /** Questions to put to the source, with answers: who, when, for whom, why. */
  sourcing: z.array(z.strictObject({ ask: z.string().min(1), answer: z.string().min(1), sources })).min(4),
  /** What could not be read or verified. */
  limits: z.string().min(1),
  /** Day of the last change to the text. */
  updated: z.coerce.date(),
  /** Dated change log. */
  changes,
});
