import { z } from 'astro/zod';
import { id, told } from './common.ts';

/** What a brief stands for; one of them is named. */
const SUBJECTS = ['page', 'theme', 'article'] as const;

/** One page for a reader in a hurry: a text of the site by its conclusion, with what both sides say in the same space. */
export const brief = z
  .strictObject({
    id,
    /** The page of running text that stands for the whole dispute. */
    page: id.optional(),
    theme: id.optional(),
    article: id.optional(),
    /** What it comes to, in two or three sentences. */
    conclusion: told,
    /** What neither side disputes, or what is established. */
    agreed: z.array(told).min(2).max(3),
    /** What each side says, once each. */
    sides: z.array(told.extend({ side: id })).length(2),
    /** The three events to remember. */
    events: z.array(id).length(3),
    /** Day of the last change to the brief. */
    updated: z.coerce.date(),
  })
  .refine((it) => SUBJECTS.filter((subject) => it[subject]).length === 1, 'a brief names one of page, theme and article');
