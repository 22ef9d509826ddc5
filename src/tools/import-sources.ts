// `npm run import-sources FILE`: takes records of Zotero, BibTeX or RIS into `content/sources.json` and says what it changed in them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fit, type Fitted } from './sources/fit.ts';
import { readRecords } from './sources/read.ts';
import { ROOT } from './run.ts';

interface Known {
  id: string;
  URL?: string;
  DOI?: string;
}

/** The sources with new ones at their end; what stands there already keeps its form. */
export function append(list: string, records: readonly object[]): string {
  const added = records.map((record) => JSON.stringify(record, null, 2).replace(/^/gm, '  ')).join(',\n');
  const end = list.lastIndexOf(']');
  const before = list.slice(0, end).trimEnd();
  return added ? `${before}${before.endsWith('[') ? '' : ','}\n${added}\n${list.slice(end)}` : list;
}

/** Fits every record of a file that is not there yet. */
export function importRecords(text: string, known: readonly Known[]): (Fitted & { as?: string | undefined })[] {
  const taken = new Set(known.map(({ id }) => id));
  const seen = [...known];
  return readRecords(text).map((foreign) => {
    const fitted = fit(foreign, taken);
    const { id, URL: address, DOI } = fitted.record as unknown as Known;
    const same = seen.find((one) => one.id === id || (DOI && one.DOI === DOI) || (address && one.URL === address));
    taken.add(id);
    seen.push({ id, ...(address && { URL: address }), ...(DOI && { DOI }) });
    return { ...fitted, as: same?.id };
  });
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  const path = join(ROOT, 'content/sources.json');
  const list = readFileSync(path, 'utf8');
  if (!file) {
    console.error('npm run import-sources FILE (CSL-JSON, BibTeX or RIS)');
    process.exit(2);
  }
  try {
    const all = importRecords(readFileSync(file, 'utf8'), JSON.parse(list) as Known[]);
    for (const { record, changes, problems, as } of all) {
      if (as !== undefined) console.log(`= ${record.id}: is there already as "${as}"`);
      else
        console.log(
          [`${problems.length ? '✗' : '+'} ${record.id}`, ...problems.map((line) => `not taken: ${line}`), ...changes].join('\n    '),
        );
    }
    const good = all.filter(({ problems, as }) => !problems.length && as === undefined);
    writeFileSync(
      path,
      append(
        list,
        good.map(({ record }) => record),
      ),
    );
    console.log(`${good.length} of ${all.length} records written to content/sources.json`);
    if (all.some(({ problems }) => problems.length)) process.exitCode = 1;
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
