import { Content, type Rule } from './entry.ts';
import { parseContent, type Cache, type Files } from './parse.ts';
import { readLedger } from './ledger.ts';
import { byPosition, type Problem } from './problem.ts';
import { LEDGER, picturesIn } from './read.ts';
import { RULES, VARIANT_RULES } from './rules/all.ts';
import { checkSchema } from './schema-check.ts';

/** What a rule says. One that stumbles over a field of the wrong shape is silent, because the schema tells of that field. */
function said(rule: Rule, content: Content, misshapen: boolean): Problem[] {
  try {
    return [...rule(content)];
  } catch (error) {
    if (misshapen) return [];
    throw error;
  }
}

/**
 * Everything that is wrong with the content, file by file. Pure: the same files give the same answer.
 *
 * Every entry is compared with its schema, then the rules look at all entries at once. A rule has the last word on a field that
 * the schema complains of too, because it knows more. While a file cannot be read the rules wait: what they would say about
 * the rest follows from that file. Whoever checks again and again keeps a `cache`.
 */
export function checkContent(files: Files, cache?: Cache): Problem[] {
  const { entries, problems } = parseContent(files, cache);
  const ledger = readLedger(LEDGER, files.get(LEDGER) ?? '{}');
  const unreadable = [...problems, ...ledger.problems];
  const bySchema = entries.flatMap(checkSchema);
  if (unreadable.length) return [...unreadable, ...bySchema].sort(byPosition);

  const content = new Content(entries, ledger.published, picturesIn(files));
  const byRules = RULES.flatMap((rule) => said(rule, content, bySchema.length > 0));
  const key = ({ file, field }: Problem) => `${file} ${field}`;
  const covered = new Set(byRules.filter(({ level }) => level === 'error').map(key));
  const found = [...bySchema.filter((problem) => !covered.has(key(problem))), ...byRules];
  const ofVariants = errorsIn(found).length ? [] : VARIANT_RULES.flatMap((rule) => [...rule(content)]);
  return [...found, ...ofVariants].sort(byPosition);
}

/** Problems that stop the build. */
export const errorsIn = (problems: readonly Problem[]): Problem[] => problems.filter(({ level }) => level === 'error');
