// `npm run consumers`: what programs that others wrote make of the files of a built site.
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run.ts';
import { printTable } from '../table.ts';
import { ensurePrograms } from './programs.ts';
import * as readers from './readers.ts';

const dist = join(ROOT, 'dist');

/** Files of the built site by a pattern. */
async function files(...patterns: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob(patterns, { cwd: dist })) found.push(join(dist, file));
  return found.sort();
}

const bibliographies = await files('cite/*-sources.bib');
const tasks = [
  [readers.citationJs, await files('cite/**/*.{bib,ris,json}')],
  [readers.biber, bibliographies],
  [readers.pandocBibliography, bibliographies],
  [readers.feedparser, await files('feed.xml')],
  [readers.ogrinfo, await files('data/*.geojson', 'data/places.csv')],
  [readers.epubcheck, await files('briefing/*.epub')],
  [readers.pandocBook, await files('briefing/*.epub')],
  [readers.qpdf, await files('handouts/*.pdf')],
  [readers.libreOffice, await files('editable/*')],
] as const;

if (!bibliographies.length) {
  console.error('There is nothing to read: run `npm run build` first (and `npm run handouts` for the PDFs).');
  process.exitCode = 1;
} else {
  const still = await ensurePrograms();
  if (still.length) console.log(`Still missing, and counted as faults below: ${still.join(', ')}.`);
  const verdicts: readers.Verdict[] = [];
  for (const [read, list] of tasks) if (list.length) verdicts.push(await read(list));
  printTable(
    'What programs make of our files',
    ['program', 'files', 'faults', 'made'],
    verdicts.map(({ program, files: number, faults, made }) => [program, number, faults.length, made]),
  );
  for (const { program, faults } of verdicts) for (const fault of faults.slice(0, 20)) console.log(`${program}: ${fault}`);
  if (verdicts.some(({ faults }) => faults.length)) process.exitCode = 1;
}
