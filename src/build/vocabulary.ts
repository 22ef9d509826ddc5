import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { CONTENT } from '#model/content-folder.ts';
import type { fact, sourceKind, state, verdict } from '#model/vocabulary.ts';

/** A list of the dossier as its file has it; `src/integrity/` has seen it before. */
const listOf = <T extends z.ZodType>(file: string) => parse(readFileSync(`${CONTENT}/${file}`, 'utf8')) as z.input<T>[];

/** How a check may end, in order. */
export const VERDICTS = listOf<typeof verdict>('verdicts.yaml');

/** Groups of the bibliography, in order. */
export const SOURCE_KINDS = listOf<typeof sourceKind>('source-kinds.yaml');

/** What the table of the disputed places tells of each, in order. */
export const FACTS = listOf<typeof fact>('facts.yaml');

/** States that people stand for, in order. */
export const STATES = listOf<typeof state>('states.yaml');

/** Ids of the two sides of the dispute, in order. */
export const SIDES = STATES.filter(({ side }) => side).map(({ id }) => id);

/** The side that a source speaks for: that of its group, or the one its record names. Undefined for all others. */
export function sideOf({ kind, side }: { kind?: string; side?: string } = {}): string | undefined {
  return SOURCE_KINDS.find(({ id }) => id === kind)?.side ?? side;
}
