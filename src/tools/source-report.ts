import { citationsIn } from '#integrity/citations.ts';
import type { Content } from '#integrity/entry.ts';
import { uncited } from '#integrity/rules/sources.ts';
import type { CslItem } from '#core/csl.ts';
import { sideOf, SIDES, SOURCE_KINDS } from '#build/vocabulary.ts';
import { printTable } from './table.ts';

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;

/** Prints what the texts rest on: citations by group and by side, the share of encyclopaedias, and how complete the records are. */
export function reportSources(content: Content): void {
  const records = content.of('sources').map(({ data }) => data as unknown as CslItem);
  const byId = new Map(records.map((record) => [record.id, record]));
  const cited = citationsIn(content).flatMap(({ source }) => byId.get(source) ?? []);
  const row = (name: string, test: (record: CslItem) => boolean) => {
    const citations = cited.filter(test).length;
    return [name, records.filter(test).length, citations, percent(citations, cited.length)];
  };
  const head = ['', 'sources', 'citations', 'share'];

  const kinds = SOURCE_KINDS.map(({ id: kind }) => row(kind, ({ custom }) => custom?.kind === kind));
  const encyclopaedias = row('of these, encyclopaedias', ({ type }) => type === 'entry-encyclopedia');
  printTable('Citations by group', head, [...kinds, encyclopaedias, row('all', () => true)]);

  const sides = [...SIDES, undefined].map((side) => row(side ?? 'neither', ({ custom }) => sideOf(custom) === side));
  printTable('Citations by the side that the source speaks for', head, sides);

  const having = (name: string, test: (record: CslItem) => boolean) => {
    const count = records.filter(test).length;
    return [name, count, percent(count, records.length)];
  };
  const alone = new Set(uncited(content).map(({ id }) => id));
  printTable(
    'Records of sources',
    ['', 'count', 'share'],
    [
      having('with the day they were read', ({ accessed }) => accessed !== undefined),
      having('with an archived copy', ({ archive_location: copy }) => copy !== undefined),
      having('without a date', ({ issued }) => issued === undefined),
      having('with a description for a title', ({ title }) => title.startsWith('[')),
      having('cited by nothing', ({ id }) => alone.has(id)),
      having('all', () => true),
    ],
  );
  if (alone.size) console.log(`cited by nothing: ${[...alone].join(', ')}`);
}
