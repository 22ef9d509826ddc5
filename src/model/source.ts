import { z } from 'astro/zod';
import { id } from './common.ts';
import { bcp47, date, doi, isbn, issn, line, name, numeral } from './csl.ts';

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
  title: line,
  /** Authors, persons or organisations. */
  author: z.array(name).min(1).optional(),
  /** Editors. */
  editor: z.array(name).min(1).optional(),
  /** Newspaper, journal, site or book it appeared in. */
  'container-title': line.optional(),
  /** Series. */
  'collection-title': line.optional(),
  /** Volume. */
  volume: numeral.optional(),
  /** Issue of a journal. */
  issue: numeral.optional(),
  /** Edition. */
  edition: numeral.optional(),
  /** Number of a report or document. */
  number: numeral.optional(),
  /** Pages. */
  page: numeral.optional(),
  /** Publisher. */
  publisher: line.optional(),
  /** Place of publication. */
  'publisher-place': line.optional(),
  /** When it appeared, as exactly as it is known. */
  issued: date.optional(),
  /** The day it was read for this site. Left out where the text was read in a copy at another address. */
  accessed: date.optional(),
  /** Archive that holds a public copy of the page, such as `Internet Archive`. */
  archive: line.optional(),
  /** Address of that copy, with its timestamp: `https://web.archive.org/web/20220321183000/https://…`. */
  archive_location: z
    .url()
    .regex(/^https:\/\/web\.archive\.org\/web\/\d{14}\/https?:/)
    .optional(),
  /** Address at which it was read. */
  URL: z.url().optional(),
  /** Digital object identifier. */
  DOI: doi.optional(),
  /** International standard book number. */
  ISBN: isbn.optional(),
  /** International standard serial number. */
  ISSN: issn.optional(),
  /** Language of the page, as a tag of BCP 47: `en`, `ja`, `ru`, `pt-BR`. */
  language: bcp47,
  /** A remark for readers. */
  note: line.optional(),
  /** What this site adds to CSL. */
  custom: z.strictObject({
    /** Group of the bibliography. */
    kind: id,
    /** Side of the dispute whose state, state media or party speaks, or whose case it argues; government texts have it from their group. */
    side: id.optional(),
    /** One sentence where the source speaks for one side, or is a copy. */
    standing: line.optional(),
    /** Ids under which this record was published before; their addresses lead to it. */
    formerly: z.array(id).optional(),
  }),
});
