import { isPrintDocument } from '../../../src/features/print/typeset/print-documents.ts';
import { foreignRequests, wrongCanonical } from './hosts.ts';
import { lostWaysBack, misnumbered, rawNotes, unpairedNotes } from './footnotes.ts';
import { invalidHtml, repeatedIds, surprisingButtons, wordlessPictures, wrongHeadings } from './html.ts';
import { runTogether, straySpaces, typewriterMarks, unmarkedScripts, wrongLanguage } from './language.ts';
import { fetchedScripts, refusedAttributes, refusedInline } from './policy.ts';
import { breaches, type Rule } from '../breaches.ts';
import type { Page } from '../dist.ts';
import { brokenLinks } from '../links.ts';

/** Rules that every page of every dossier keeps. */
const RULES: Rule[] = [
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
  const rules = [...RULES, (page: Page) => brokenLinks(page, dir)];
  const onScreen = list.filter(({ path }) => !isPrintDocument(path));
  const named = async (pages: readonly Page[], rule: Rule) =>
    (await breaches(pages, rule)).map((line) => line.replace(' ', ` ${rule.name || 'broken link'}: `));
  const found: string[] = [];
  for (const rule of rules) found.push(...(await named(list, rule)));
  for (const rule of NOTES) found.push(...(await named(onScreen, rule)));
  return found;
}
