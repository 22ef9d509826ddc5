import { isPrintDocument } from '../../../src/features/print/typeset/print-documents.ts';
import { foreignRequests, wrongCanonical } from './hosts.ts';
import { lostWaysBack, misnumbered, rawNotes, unpairedNotes } from './footnotes.ts';
import { invalidHtml, repeatedIds, surprisingButtons, wordlessPictures, wrongHeadings } from './html.ts';
import { runTogether, straySpaces, typewriterMarks, unmarkedScripts, wrongLanguage } from './language.ts';
import { fetchedScripts, refusedAttributes, refusedInline } from './policy.ts';
import type { Page } from '../dist.ts';
import { brokenLinks } from '../links.ts';

/** Rules that every page of every dossier keeps. */
const RULES: ((page: Page) => string[] | Promise<string[]>)[] = [
  invalidHtml,
  repeatedIds,
  wrongHeadings,
  surprisingButtons,
  wordlessPictures,
  wrongLanguage,
  unmarkedScripts,
  typewriterMarks,
  straySpaces,
  runTogether,
  refusedInline,
  refusedAttributes,
  fetchedScripts,
  foreignRequests,
  wrongCanonical,
];

/** Rules of notes, which the typesetter of print documents makes anew. */
const NOTES = [unpairedNotes, lostWaysBack, misnumbered, rawNotes];

/** What is wrong with pages of a built site, a line for each thing: page, rule, offender. */
export async function offences(list: readonly Page[], dir: string): Promise<string[]> {
  const found: string[] = [];
  for (const page of list) {
    for (const rule of [...RULES, ...(isPrintDocument(page.path) ? [] : NOTES), (one: Page) => brokenLinks(one, dir)]) {
      for (const offence of await rule(page)) found.push(`${page.path}: ${rule.name || 'broken link'}: ${offence}`);
    }
  }
  return found;
}
