/** Closed lists that a dossier makes for itself. What their entries are called are words of the dictionary. */
import { z } from 'astro/zod';
import { id } from './common.ts';

/** The kind of source that an article retells. Every dossier has it. */
export const REPORT = 'report';

/** Whose point it is when it is neither side's. */
export const THIRD = 'third';

/** Whose readings of a document come after those of the sides. */
export const OTHERS = 'others';

/** How a check may end. Words: `verdicts.<id>` with its label, its mark in a text, its meaning and how many there are of it. */
export const verdict = z.strictObject({
  id,
  /** How far the record departs from the claim, from 0 (not at all) to 4 (altogether); at 4 it is named in the sentence, else beside the paragraph. */
  departure: z.int().min(0).max(4),
  /** Edge of its box, the second cue besides the word. */
  edge: z.enum(['plain', 'heavy', 'dashed']).default('plain'),
});

/** A group of the bibliography. Words: `kinds.<id>` with its title and what a reader should know about it. */
export const sourceKind = z.strictObject({
  id,
  /** Side for which all its sources speak: that of a government. */
  side: id.optional(),
});

/** A fact that the table of the disputed places tells of each. Words: `facts.<id>`. */
export const fact = z.strictObject({
  id,
  /** Its name under `facts` of a place and in the published data. */
  field: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a field is letters and digits, beginning with a small letter'),
  /** What it is: a number of people or things, a text, a date in EDTF. */
  kind: z.enum(['count', 'text', 'date']),
  /** What it says, in one sentence, for readers of the published data. */
  about: z.string().min(1),
});

/** A state that people stand for. Words: `states.<id>`. */
export const state = z.strictObject({
  id,
  /** It is one of the two sides of the dispute. */
  side: z.boolean().default(false),
  /** State under whose heading its people are listed, where it has none of its own. */
  under: id.optional(),
});
