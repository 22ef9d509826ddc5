import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { epubCheck } from '../epubcheck.ts';
import { ask, PYTHON } from './programs.ts';

/** What a program made of some files: a line for the table, and what it did not like. */
export interface Verdict {
  program: string;
  files: number;
  made: string;
  faults: string[];
}

type Reader = (files: readonly string[]) => Promise<Verdict>;

const lines = (output: string, wanted: RegExp) => output.split('\n').filter((line) => wanted.test(line));

/** Asks a program about each file by itself. */
const each =
  (
    program: string,
    command: string,
    args: (file: string) => string[],
    faultsIn: (output: string, code: number | null) => string[],
    made: (outputs: string[]) => string,
  ): Reader =>
  async (files) => {
    const outputs: string[] = [];
    const faults: string[] = [];
    for (const file of files) {
      const { code, output } = await ask(command, args(file));
      outputs.push(output);
      faults.push(...faultsIn(output, code).map((fault) => `${file}: ${fault}`));
    }
    return { program, files: files.length, made: made(outputs), faults };
  };

const failed = (output: string, code: number | null) => (code === 0 ? [] : [output.trim().split('\n').at(-1) ?? '']);
const count = (outputs: string[], of: RegExp) => outputs.reduce((sum, output) => sum + [...output.matchAll(of)].length, 0);

/** Citations in every format. */
export const citationJs: Reader = async (files) => {
  let records = 0;
  const faults: string[] = [];
  for (const file of files) {
    try {
      const read = new Cite(await readFile(file, 'utf8')).data as { title?: string; URL?: string }[];
      records += read.length;
      if (read.some(({ title }) => !title)) faults.push(`${file}: a record without a title`);
    } catch (error) {
      faults.push(`${file}: ${String(error).split('\n')[0]}`);
    }
  }
  return { program: 'citation-js', files: files.length, made: `${records} records`, faults };
};

/** Bibliographies for BibLaTeX; a record that knows no author or day is no fault. */
export const biber = each(
  'biber',
  'biber',
  (file) => ['--tool', '--validate-datamodel', '--nolog', '--output-file', '/dev/null', file],
  (output) => lines(output, /^(?:WARN|ERROR)/).filter((line) => !line.includes('Missing mandatory field')),
  (outputs) => `${count(outputs, /Missing mandatory field 'author'/g)} records without an author`,
);

/** The same as CSL-JSON. */
export const pandocBibliography = each('pandoc, BibTeX', 'pandoc', (file) => ['-f', 'biblatex', '-t', 'csljson', file], failed, (outputs) => `${count(outputs, /^ {4}"id":/gm)} records`); // prettier-ignore

/** The book as plain text. */
export const pandocBook = each('pandoc, EPUB', 'pandoc', (file) => ['-f', 'epub', '-t', 'plain', file], failed, (outputs) => `${count(outputs, /\S+/g)} words`); // prettier-ignore

const FEED = `import feedparser, re, sys
feed = feedparser.parse(sys.argv[1])
print("entries", len(feed.entries), "authors", sum(1 for e in feed.entries if e.get("author")))
text = [re.sub("<[^>]+>", "", e.content[0].value) for e in feed.entries]
print("fault not well formed") if feed.bozo else None
print("fault notes run together") if any(re.search(r"[a-z.,]\\d+ \\d+", t) for t in text) else None`;

/** The feed. */
export const feedparser = each('feedparser', PYTHON, (file) => ['-c', FEED, file], (output, code) => [...failed(output, code), ...lines(output, /^fault/)], (outputs) => outputs.join(' ').split('\n')[0]!.trim()); // prettier-ignore

/** Data with places. */
export const ogrinfo = each(
  'ogrinfo',
  'ogrinfo',
  (file) => ['-al', '-so', file],
  (output, code) => [...failed(output, code), ...lines(output, /^(?:ERROR|Warning)/)],
  (outputs) => `${outputs.reduce((sum, output) => sum + Number(/Feature Count: (\d+)/.exec(output)?.[1] ?? 0), 0)} features`,
);

/** The book as its standard wants it. */
export const epubcheck: Reader = (files) => {
  const [command, ...first] = epubCheck() ?? ['epubcheck'];
  const read = each(
    'EPUBCheck',
    command,
    (file) => [...first, '--failonwarnings', file],
    (output, code) => [...lines(output, /^(?:FATAL|ERROR|WARNING)/), ...failed(output, code)],
    (outputs) =>
      lines(outputs.join('\n'), /^Messages/)
        .join('; ')
        .replace('Messages: ', ''),
  );
  return read(files);
};

/** PDFs. */
export const qpdf = each('qpdf', 'qpdf', (file) => ['--check', file], failed, (outputs) => `${count(outputs, /No syntax or stream encoding errors/g)} without an error`); // prettier-ignore

/** Files to edit, all at once: LibreOffice takes long to begin. */
export const libreOffice: Reader = async (files) => {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const { output } = await ask('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], 1_800_000);
    const made = new Set([...output.matchAll(/convert (\S+) /g)].map(([, file]) => file));
    const faults = files.filter((file) => !made.has(file)).map((file) => `${file}: no PDF was made`);
    return { program: 'LibreOffice', files: files.length, made: `${made.size} PDFs`, faults };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
