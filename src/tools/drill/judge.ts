import { checkContent, errorsIn } from '#integrity/check.ts';
import { parseContent, type Cache, type Files } from '#integrity/parse.ts';
import { formatProblem, type Problem } from '#integrity/problem.ts';
import { textOf } from '#build/content-text.ts';
import type { Damage } from './damage.ts';

/** What became of a damage: it passed, or the build stops and says this. */
export interface Answer {
  damage: Damage;
  /** First to last line that an author reads; none where it passed. */
  told: string[];
  /** What is wrong with the answer itself: a fault of ours. */
  faults: string[];
  ms: number;
}

/** Words of programs that say nothing to an author. */
const JARGON =
  /undefined|\bNaN\b|\[object|\bnull is not an object|is not a function|Cannot (?:read|convert)|not iterable|Zod|\w+Error\b|Invalid (?:input|Date)|Unexpected token|\n|\bat \S+:\d+:\d+/;

/** What an author could not use in a problem: a place that is not there, no field, words of programs. */
function faultsIn(problem: Problem, files: Files): string[] {
  const line = files.get(problem.file)?.split('\n')[problem.line - 1];
  return [
    line === undefined && 'names no line of a file',
    line !== undefined && (problem.column < 1 || problem.column > line.length + 1) && 'names no place in its line',
    !/^[a-zA-Z]+(?:\[|$)/.test(problem.field) && 'names no field',
    JARGON.test(problem.message) && 'speaks of the program',
  ].flatMap((fault) => (fault ? [`${fault}: ${formatProblem(problem)}`] : []));
}

/** Everything that the checks of the build say of damaged content, judged. A second look reads only the file that differs. */
export function judge(files: Files): (damage: Damage) => Answer {
  const cache: Cache = new Map();
  parseContent(files, cache);
  return (damage) => {
    const damaged = new Map(files).set(damage.file, textOf(damage.bytes));
    const start = performance.now();
    try {
      const errors = errorsIn(checkContent(damaged, new Map(cache)));
      const ms = performance.now() - start;
      return { damage, told: errors.map(formatProblem), faults: errors.flatMap((error) => faultsIn(error, damaged)), ms };
    } catch (error) {
      return { damage, told: [], faults: [`threw ${(error as Error).stack}`], ms: performance.now() - start };
    }
  };
}

/** Ids of all entries, for references to another one. */
export const idsIn = (files: Files): string[] => [...new Set(parseContent(files).entries.map(({ id }) => id))];
