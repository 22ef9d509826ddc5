import { readContent } from '#integrity/read.ts';
import { printTable } from '#tools/table.ts';
import { ROOT } from '#tools/run.ts';
import { buildSome } from './builds.ts';
import { damages, FORMATS, KINDS } from './damage.ts';
import { idsIn, judge, type Answer } from './judge.ts';
import { chance } from './random.ts';

/** So many damages of the content by a seed, each with what the checks say of it. */
export async function* answers(seed: number, count: number): AsyncGenerator<Answer> {
  const files = await readContent(ROOT);
  const answer = judge(files);
  const all = damages(files, idsIn(files), chance(seed));
  for (let n = 0; n < count; n += 1) yield answer(all.next().value);
}

const row = (name: string, of: readonly Answer[]) => {
  const stopped = of.filter(({ told }) => told.length);
  const named = stopped.filter(({ damage, told }) => told.some((line) => line.startsWith(`${damage.file}:`)));
  const faulty = of.filter(({ faults }) => faults.length);
  return [name, of.length, of.length - stopped.length, stopped.length, named.length, faulty.length];
};

/** Damages the content and prints what came of it. @returns the faults. */
export async function drillContent(seed: number, count: number, builds: number): Promise<string[]> {
  const all: Answer[] = [];
  for await (const answer of answers(seed, count)) {
    all.push(answer);
    const { damage, told, faults } = answer;
    console.log(`${faults.length ? '✗' : '✓'} ${damage.kind}, ${damage.file}: ${damage.what}\n    ${told[0] ?? faults[0] ?? 'passes'}`);
  }
  const head = ['', 'damages', 'pass', 'stop', 'name the file', 'faults'];
  printTable('By kind', head, [
    ...KINDS.map((kind) =>
      row(
        kind,
        all.filter(({ damage }) => damage.kind === kind),
      ),
    ),
    row('all', all),
  ]);
  printTable(
    'By format',
    head,
    FORMATS.map((format) =>
      row(
        format,
        all.filter(({ damage }) => damage.file.endsWith(`.${format}`)),
      ),
    ),
  );
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  printTable(
    'Milliseconds for an answer',
    ['', ''],
    [
      ['middle', Math.round(times[times.length >> 1] ?? 0)],
      ['longest', Math.round(times.at(-1) ?? 0)],
    ],
  );

  const built = await buildSome(await readContent(ROOT), all, builds);
  printTable(
    'Real builds',
    ['', ''],
    [
      ['builds', built.builds],
      ['damages in them', built.damages],
      ['faults', built.faults.length],
    ],
  );
  return [...all.flatMap(({ damage, faults }) => faults.map((fault) => `${damage.file}: ${damage.what}\n    ${fault}`)), ...built.faults];
}
