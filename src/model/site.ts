import { z } from 'astro/zod';
import { id } from './common.ts';

/** The language whose pages stand at the root, and whose dictionary is the measure of the others. BCP 47. */
export const DEFAULT_LOCALE = 'en';

/** A page of this site, as a path from its root, with or without a fragment: `/checks/`, `/glossary/#trust-rating`. */
export const sitePath = z
  .string()
  .regex(/^\/(?:[a-z0-9./-]*)(?:#[a-z0-9-]+)?$/, 'a path of this site, such as /checks/ or /glossary/#trust-rating');

/** Links of a menu by their name in the dictionary (`nav.*`), in their order. */
const links = z.record(z.string(), sitePath);

/** What a dossier is in addresses, files and catalogues. Its name and what it says of itself are words of the dictionary (`site.*`). */
export const site = z.strictObject({
  /** Its id in catalogues: of the data package and of the course. */
  id,
  /** Begins the names of its files and the keys of its citations. */
  file: id,
  /** Language of the pages at the root, with its region (BCP 47). */
  lang: z.string().min(2),
  /** The part of the world in which its islands and lines lie: west, south, east and north edge in degrees, WGS 84. */
  area: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** What it is about, for catalogues of data. */
  keywords: z.array(z.string().min(1)).min(1),
  /** Short names of publishers, for margins, by the name that records of sources give. */
  publishers: z.record(z.string(), z.string().min(1)).default({}),
  /** Where it says who wrote it. */
  author: sitePath,
  /** Where it says how it corrects errors and how it checks claims. */
  policies: z.strictObject({ corrections: sitePath, verification: sitePath }),
  /** Pages that every page leads to. */
  navigation: z.strictObject({
    /** Read: in the header, before the themes. */
    read: links,
    /** Look things up, weigh, use: in the header, after the themes. */
    tools: links,
    /** In the footer. */
    foot: links,
  }),
});

/** Words of the interface in one language: messages in ICU MessageFormat, in groups. */
export const dictionary = z.looseObject({});
