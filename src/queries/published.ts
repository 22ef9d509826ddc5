import { existsSync } from 'node:fs';
import { contentText } from '#build/content-text.ts';
import { CONTENT } from '#model/content-folder.ts';

const LEDGER = `${CONTENT}/permalinks.json`; // a new dossier has none
const ledger = (existsSync(LEDGER) ? JSON.parse(contentText(LEDGER)) : {}) as Record<string, readonly string[]>;

/** Entries that stand on another page of a list than the one (its path) on which they were once published. */
export function movedFrom<T extends { id: string }>(path: string, all: readonly T[], here: readonly { id: string }[]): T[] {
  const once = new Set(ledger[path]);
  for (const { id } of here) once.delete(id);
  if (once.size === 0) return []; // most pages, when there are hundreds
  return all.filter(({ id }) => once.has(id));
}
