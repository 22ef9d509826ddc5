import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from '#tools/project-copy.ts';
import { run } from '#tools/run.ts';
import type { Files } from '#integrity/parse.ts';
import { checkContent, errorsIn } from '#integrity/check.ts';
import { textOf } from '#build/content-text.ts';
import type { Answer } from './judge.ts';

/** The last line of a build that stopped at its content. */
const STOPPED = /^build stopped: content\/[\w./-]+:\d+:\d+ [a-zA-Z]+[[:.]/;
const STACK = /^\s+at .+:\d+:\d+\)?$/m;
/** What a page must not hold after a build that went well. */
const BROKEN = String.raw`\uFFFD|\[object Object\]|>undefined<|>NaN<|Invalid Date`;

/** Builds the project with some files as they were damaged. @returns what is wrong with how it ended. */
async function buildWith(dir: string, files: Files, answers: readonly Answer[], stops: boolean): Promise<string | undefined> {
  for (const { damage } of answers) await writeFile(join(dir, damage.file), damage.bytes);
  const { code, output } = await run('node', ['src/pipeline/build.ts'], { cwd: dir, quiet: true, timeout: 600_000 });
  for (const { damage } of answers) await writeFile(join(dir, damage.file), files.get(damage.file) ?? '');
  const last = output.trim().split('\n').at(-1) ?? '';
  if (!stops) {
    const pages = code ? { output: '' } : await run('grep', ['-rlE', '--include=*.html', BROKEN, 'dist'], { cwd: dir, quiet: true });
    return code ? `did not build: ${last}` : pages.output && `built broken pages: ${pages.output.split('\n', 3).join(' ')}`;
  }
  if (code !== 1) return `ended with ${code}: ${last}`;
  if (STACK.test(output)) return `printed a stack: ${last}`;
  return STOPPED.test(last) ? undefined : `last line: ${last}`;
}

/** Damages that pass together as well, one a file. */
function together(files: Files, answers: readonly Answer[]): Answer[][] {
  const groups: Answer[][] = [];
  for (const answer of answers) {
    const fits = (group: Answer[]) => {
      const texts = [...group, answer].map(({ damage }) => [damage.file, textOf(damage.bytes)] as const);
      return new Map(texts).size === texts.length && !errorsIn(checkContent(new Map([...files, ...texts]))).length;
    };
    const group = groups.find(fits);
    if (group) group.push(answer);
    else groups.push([answer]);
  }
  return groups;
}

/** How real builds ended, as rows of a table, and what was wrong with them. */
export interface Built {
  builds: number;
  damages: number;
  faults: string[];
}

/** Builds all damages that pass, many at a time, and one that stops for each file. @param most builds that are made. */
export async function buildSome(files: Files, answers: readonly Answer[], most: number): Promise<Built> {
  const stopping = answers.filter(({ told }) => told.length);
  const perFile = [...new Map(stopping.map((answer) => [answer.damage.file, answer])).values()];
  const passing = together(
    files,
    answers.filter(({ told, faults }) => !told.length && !faults.length),
  );
  const jobs = [...passing.map((group) => ({ group, stops: false })), ...perFile.map((answer) => ({ group: [answer], stops: true }))].slice(
    0,
    most,
  );
  const copy = await copyProject('drill');
  const built: Built = { builds: jobs.length, damages: 0, faults: [] };
  try {
    for (const { group, stops } of jobs) {
      built.damages += group.length;
      const fault = await buildWith(copy.dir, files, group, stops);
      const what = group.map(({ damage }) => `${damage.file}: ${damage.what}`).join('; ');
      if (fault) built.faults.push(`${what}\n    ${fault}`);
      console.log(`${fault ? '✗' : '✓'} built with ${what}`);
    }
  } finally {
    await copy.remove();
  }
  return built;
}
