import { z } from 'astro/zod';
import { VARIANT } from '#core/variant.ts';
import { id } from './common.ts';

/** Another form of a text: in another language, or shorter in plain words. The text is the MDX body, with the block ids of the original. */
export const variant = z.strictObject({
  /** Kind of text that it is a variant of. */
  kind: z.enum(['article', 'theme', 'page']).default('article'),
  /** Id of the original. */
  of: id,
  /** Language tag (BCP 47), followed by `-plain` for the shorter text in plain words. */
  variant: z.string().regex(VARIANT, 'write a language tag such as ja, or one with -plain such as en-plain'),
  /** Headline. */
  title: z.string().min(1).max(80),
  /** Standfirst. */
  deck: z.string().min(1).max(260),
  /** Summary for search engines. */
  description: z.string().min(1).max(165),
  /** How the date of the report is known. */
  reportDateNote: z.string().min(1).optional(),
  /** Name of a theme in menus and on marks. */
  label: z.string().min(1).optional(),
  /** The one question a theme asks. */
  question: z.string().min(1).optional(),
  /** Lines of the small maps of a page in the order of the original, with a name where the original has one of its own. */
  strip: z.array(z.strictObject({ label: z.string().min(1).optional(), caption: z.string().min(1).max(50) })).optional(),
  /** The key points in the order of the original, whose sources they have. */
  keyPoints: z.array(z.string().min(1)).optional(),
  /** Day of the last change to the text. */
  updated: z.coerce.date(),
  /** Blocks that stand for more than the block of the same id: by block id, the ids of the original's blocks. */
  covers: z.record(id, z.array(id).min(1)).default({}),
  /** Digest of each block of the original that the text was made from; written by `npm run variants -- --accept`. */
  state: z.record(id, z.string().regex(/^[0-9a-f]{12}$/, 'digests are written by npm run variants -- --accept')),
  /** Blocks whose original has changed since; the page says so beside them. */
  stale: z.array(id).default([]),
});
