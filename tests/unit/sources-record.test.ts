import { expect, test } from 'vitest';
import type { CslItem } from '../../src/core/csl.ts';
import { Content } from '../../src/integrity/entry.ts';
import { parseContent } from '../../src/integrity/parse.ts';
import { readContent } from '../../src/integrity/read.ts';
import { sideOf } from '../../src/model/source-kinds.ts';
import { ROOT } from '../../src/tools/run.ts';

const content = new Content(parseContent(await readContent(ROOT)).entries);
const records = content.byId('sources');
const cited = (data: Record<string, unknown>) =>
  (data['sources'] as string[]).map((id) => records.get(id)?.data as unknown as CslItem | undefined);

test('no argument of a side rests on the other side alone', () => {
  const alone = content.of('positions').filter(({ data }) => {
    const others = { japan: 'russia', russia: 'japan' }[String(data['side'])];
    return data['kind'] === 'argument' && cited(data).every((record) => sideOf(record?.custom) === others);
  });
  expect(alone.map(({ id }) => id)).toEqual([]);
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
