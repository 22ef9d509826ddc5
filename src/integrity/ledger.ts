import { readJson } from './located.ts';
import { wrongSigns } from './files.ts';
import type { Problem } from './problem.ts';
import { isRecord } from './values.ts';

/** Addresses that were ever published: of each page the places on it. */
export type Published = Readonly<Record<string, readonly string[]>>;

const HOW = 'the program writes this file: take it as it was (git checkout) and run "npm run permalinks"';

/** Reads the ledger of published addresses. @param file its path, for what is said of it. */
export function readLedger(file: string, text: string): { published: Published; problems: Problem[] } {
  const { value, error, at } = readJson(text);
  const wrong: (Omit<Problem, 'file' | 'level' | 'field'> & { field?: string })[] = [];
  const unreadable = wrongSigns(text) ?? error ?? (isRecord(value) ? undefined : { ...at([]), message: 'is not a list of pages' });
  if (unreadable) wrong.push(unreadable);
  else
    for (const [page, ids] of Object.entries(value as object) as [string, unknown][]) {
      const here = (message: string, path: (string | number)[] = [page]) => wrong.push({ ...at(path), message, field: `[${page}]` });
      if (!/^\/\S*$/.test(page)) here(`"${page}" is not a path of the site`);
      if (!Array.isArray(ids)) here('is not a list of ids');
      else
        for (const [i, id] of ids.entries())
          if (typeof id !== 'string' || !/^\S+$/.test(id)) here(`${JSON.stringify(id)} is not an id`, [page, i]);
          else if (ids.indexOf(id) < i) here(`"${id}" is listed twice`, [page, i]);
    }
  const problems = wrong.map(({ field = '', ...problem }): Problem => ({
    ...problem,
    file,
    field: `permalinks${field}`,
    message: `${problem.message}; ${HOW}`,
    level: 'error',
  }));
  return { published: problems.length ? {} : (value as Published), problems };
}
