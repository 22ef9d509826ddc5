import { z } from 'astro/zod';
import { id } from './common.ts';

/** A date as CSL-JSON writes it: `{"date-parts": [[2014, 8, 5]]}`. */
const cslDate = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });

/** A name as CSL-JSON writes it. */
const cslName = z.union([z.strictObject({ family: z.string(), given: z.string().optional() }), z.strictObject({ literal: z.string() })]);

/** Groups of the bibliography, each a page of `/sources/`. */
const sourceKind = z.enum([
  'report',
  'japan-government',
  'russia-government',
  'us-government',
  'other-official',
  'agency',
  'newspaper',
  'research',
  'reference',
]);

/** One record of `content/sources.json`, in CSL-JSON 1.0 (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export const source = z.strictObject({
  id,
  /** CSL type. */
  type: z.enum([
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'book',
    'broadcast',
    'chapter',
    'document',
    'entry',
    'entry-encyclopedia',
    'legislation',
    'post',
    'post-weblog',
    'report',
    'speech',
    'treaty',
    'webpage',
    'interview',
    'paper-conference',
    'dataset',
    'map',
  ]),
  /** Title; in square brackets where the work has none and we describe it. */
  title: z.string().min(1),
  /** Authors, persons or organisations. */
  author: z.array(cslName).optional(),
  /** Editors. */
  editor: z.array(cslName).optional(),
  /** Newspaper, journal, site or book it appeared in. */
  'container-title': z.string().optional(),
  /** Series. */
  'collection-title': z.string().optional(),
  /** Volume. */
  volume: z.union([z.string(), z.number()]).optional(),
  /** Number of a report or document. */
  number: z.union([z.string(), z.number()]).optional(),
  /** Pages. */
  page: z.string().optional(),
  /** Publisher. */
  publisher: z.string().optional(),
  /** Place of publication. */
  'publisher-place': z.string().optional(),
  /** When it appeared, as exactly as it is known. */
  issued: cslDate.optional(),
  /** The day it was read for this site. Left out where the text was read in a copy at another address. */
  accessed: cslDate.optional(),
  /** Archive that holds a public copy of the page, such as `Internet Archive`. */
  archive: z.string().optional(),
  /** Address of that copy, with its timestamp: `https://web.archive.org/web/20220321183000/https://…`. */
  archive_location: z
    .url()
    .regex(/^https:\/\/web\.archive\.org\/web\/\d{14}\/https?:/)
    .optional(),
  /** Address at which it was read. */
  URL: z.url().optional(),
  /** Digital object identifier. */
  DOI: z.string().optional(),
  /** Language of the page: `en`, `ja`, `ru`, `de`. */
  language: z.string().min(2),
  /** A remark for readers. */
  note: z.string().optional(),
  /** What this site adds to CSL. */
  custom: z.strictObject({
    /** Group of the bibliography. */
    kind: sourceKind,
    /** Side of the dispute whose state, state media or party speaks, or whose case it argues; government texts have it from their group. */
    side: z.enum(['japan', 'russia']).optional(),
    /** One sentence where the source speaks for one side, or is a copy. */
    standing: z.string().optional(),
    /** Ids under which this record was published before; their addresses lead to it. */
    formerly: z.array(id).optional(),
  }),
});
