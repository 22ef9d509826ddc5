import { expect, test } from 'vitest';
import type { CslItem } from '../../src/core/csl.ts';
import { Content } from '../../src/integrity/entry.ts';
import { parseContent } from '../../src/integrity/parse.ts';
import { readContent } from '../../src/integrity/read.ts';
import { sideOf, SIDES } from '../../src/build/vocabulary.ts';
import { ROOT } from '../../src/tools/run.ts';

const content = new Content(parseContent(await readContent(ROOT)).entries);
const records = content.byId('sources');
const cited = (data: { sources?: unknown }) =>
  (data.sources as string[]).map((id) => records.get(id)?.data as unknown as CslItem | undefined);

test('every argument of a side rests on a source of that side', () => {
  const args = content.of('positions').filter(({ data }) => data['kind'] === 'argument');
  const borrowed = args.filter(({ data }) => !cited(data).some((record) => sideOf(record?.custom) === data['side']));
  expect(args.length).toBeGreaterThan(0);
  expect(borrowed.map(({ id }) => id)).toEqual([]);
});

test('what a brief lets a side say rests on a source of that side', () => {
  const said = content
    .of('briefs')
    .flatMap(({ id, data }) => (data['sides'] as { side: string; sources: string[] }[]).map((it) => ({ id, ...it })));
  const borrowed = said.filter((it) => !cited(it).some((record) => sideOf(record?.custom) === it.side));
  expect(said.length).toBeGreaterThan(0);
  expect(borrowed.map(({ id, side }) => `${id}: ${side}`)).toEqual([]);
});

test('each side’s reading of a document rests on a source of that side, or says that none was found', () => {
  const documents = content.of('documents');
  const borrowed = documents.flatMap(({ id, data }) =>
    SIDES.filter((side) => {
      const readings = (data['readings'] as Record<string, { text: string; sources: string[] }[]>)[side] ?? [];
      const own = readings.some((reading) => cited(reading).some((record) => sideOf(record?.custom) === side));
      return !own && !readings.some(({ text }) => /^No .* was found/.test(text));
    }).map((side) => `${id}: ${side}`),
  );
  expect(documents.length).toBeGreaterThan(0);
  expect(borrowed).toEqual([]);
});

test('a record that says it speaks for one side says for which', () => {
  const unsaid = content.of('sources').filter(({ data }) => {
    const { custom } = data as unknown as CslItem;
    return (
      /one side’s source|argues (?:Japan|Russia)’s case|Russian state (?:news|media|broadcaster)/.test(custom?.standing ?? '') &&
      !sideOf(custom)
    );
  });
  expect(unsaid.map(({ id }) => id)).toEqual([]);
});

test('no page has two records', () => {
  const addresses = content
    .of('sources')
    .flatMap(({ data }) => (data['URL'] ? [String(data['URL']).replace(/^https?:\/\/(?:www\.|m\.)?/, '')] : []));
  expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
});

/** Events that a signed or adopted text made. */
const ACT = /^[^:]*\b(?:Treaty of|[Tt]reaty (?:signed|takes effect)|Pact|agreement on|Declaration|Statement|constitution)\b/;
const TEXT = new Set<unknown>(['treaty', 'legislation', 'document']);

test('an event that is a treaty or a declaration is cited to its text', () => {
  const acts = content.of('events').filter(({ data }) => ACT.test(String(data['title'])));
  expect(acts.length).toBeGreaterThan(0);
  expect(acts.filter(({ data }) => !cited(data).some((record) => TEXT.has(record?.type))).map(({ id }) => id)).toEqual([]);
});

test('a source is a page that was read on a known day, or its record says where its text was read', () => {
  const unsaid = content.of('sources').filter(({ data }) => {
    const { URL: address, accessed, note = '', custom } = data as unknown as CslItem;
    return address && !accessed && !/\bread\b/i.test(note + (custom?.standing ?? ''));
  });
  expect(unsaid.map(({ id }) => id)).toEqual([]);
});
