import { z } from 'astro/zod';
import { parseDate } from '#core/dates.ts';

/** Lower-case words joined by hyphens: the form of every id, because every id is also part of an address. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

/** Ids of entries in another collection. That they exist is checked over all content at once, see `src/integrity/`. */
export const ids = z.array(id).default([]);

/** Ids of records in `content/sources.json`; a claim has at least one. */
export const sources = z.array(id).min(1);

/** A sentence or two with what it rests on. */
export const told = z.strictObject({
  /** What is said, in our words. */
  text: z.string().min(1),
  sources,
});

/** A date in EDTF (ISO 8601-2), quoted in YAML: `"1969-07-20"`, `"1969-07"`, `"1969"`, `"1969-07-16/1969-07-24"`, `"1969-07-20~"`. */
export const edtf = z.string().superRefine((text, context) => {
  try {
    parseDate(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message, input: text });
  }
});

/** How sure the record is: `high` by default, `medium` or `low` where the sources are few, partial or disagree. */
export const confidence = z.enum(['high', 'medium', 'low']).default('high');

/** One sentence saying what is less certain about an entry; printed beside it. */
export const caution = z.string().min(1).optional();

/** A name in its own script with its transliteration. */
export const scriptName = z.strictObject({
  /** The name as written in Japanese or Cyrillic script. */
  text: z.string().min(1),
  /** The name in Latin letters. */
  latin: z.string().min(1),
});

/** Addresses that name the same thing in Wikidata or GeoNames. Only where a page or a dump of theirs was seen to confirm it. */
export const sameAs = z
  .array(
    z
      .string()
      .regex(
        /^(?:http:\/\/www\.wikidata\.org\/entity\/Q\d+|https:\/\/sws\.geonames\.org\/\d+\/)$/,
        'write http://www.wikidata.org/entity/Q… or https://sws.geonames.org/…/',
      ),
  )
  .min(1)
  .optional();

/** Dated changes to a page, newest last; the first says when it was published. */
export const changes = z
  .array(
    z.strictObject({
      /** Day of the change. */
      date: z.coerce.date(),
      /** What a reader would notice. */
      what: z.string().min(1),
    }),
  )
  .min(1);

/** What an event belongs to that is part of no theme: the background. It is written like a theme and has no page of its own. */
export const BACKGROUND = 'history';
