import { describe, expect, test } from 'vitest';
import { alignedRows } from '../../src/core/variant.ts';
import { Content } from '../../src/integrity/entry.ts';
import { parseContent } from '../../src/integrity/parse.ts';
import { VARIANT_RULES } from '../../src/integrity/rules/all.ts';
import { originalOf, stateOf } from '../../src/integrity/variants.ts';

const ORIGINAL = 'content/articles/salt.mdx';
const VARIANT = 'content/variants/salt.ja.mdx';
const article = `---
title: Salt
deck: Why it is dear.
keyPoints: [{ text: It is dear. }]
---

Salt is dear.[^gazette] ^dear

It was cheap.[^gazette] <Check id="price" /> ^cheap

Boats bring it.[^port] ^boats
`;
const variant = `---
of: salt
variant: ja
keyPoints: [塩は高い。]
covers: { dear: [cheap] }
state: {}
---

塩は高い。昔は安かった。[^gazette] <Check id="price" /> ^dear

船が運ぶ。[^port] ^boats
`;

const read = (files: Record<string, string>) => {
  const { entries } = parseContent(new Map(Object.entries(files)));
  return new Content(entries.filter(({ file }) => file in files));
};

/** The variant with the state of the original, as `npm run variants -- --accept` writes it. */
function accepted(text: string, original = article) {
  const content = read({ [ORIGINAL]: original, [VARIANT]: text });
  const [entry] = content.of('variants');
  const state = stateOf(originalOf(entry!, content)!);
  return text.replace('state: {}', `state: { ${[...state].map(([id, digest]) => `${id}: "${digest}"`).join(', ')} }`);
}

/** What is wrong, as "line: message". */
const problems = (text: string, original = article) => {
  const content = read({ [ORIGINAL]: original, [VARIANT]: text });
  return VARIANT_RULES.flatMap((rule) => [...rule(content)]).map(({ line, message }) => `${line}: ${message}`);
};
const GOOD = accepted(variant);

test('a variant with the blocks, sources, checks and state of its original has no problem', () => {
  expect(problems(GOOD)).toEqual([]);
});

describe('a variant stops the build', () => {
  test.each([
    [
      'that drops a source',
      '[^port]',
      '[^gazette]',
      ['11: lacks the source "port" of ^boats', '11: has the source "gazette", which ^boats of the original has not'],
    ],
    ['that drops a check', ' <Check id="price" />', '', ['9: lacks the check "price" of ^dear, ^cheap']],
    [
      'that lacks a block',
      'dear: [cheap]',
      '',
      ['9: has the check "price", which ^dear of the original has not', `2: lacks ^cheap of ${ORIGINAL}`],
    ],
    [
      'with a block of its own',
      '^boats',
      '^ships',
      [
        `11: ${ORIGINAL} has no block ^ships; take the id of the block it retells, or name under covers those it retells`,
        `2: lacks ^boats of ${ORIGINAL}`,
      ],
    ],
    ['that covers what is not there', '[cheap]', '[cheap, ships]', [`5: ${ORIGINAL} has no block ^ships`]],
    [
      'of a text that does not exist',
      'of: salt',
      'of: sal',
      ['2: there is no article "sal"; did you mean "salt"?', '3: the file has to be called sal.ja.mdx'],
    ],
    ['with fewer key points', '[塩は高い。]', '[]', [`4: has 0 key points; ${ORIGINAL} has 1`]],
    ['with a block left in the language of the original', '船が運ぶ。', 'Boats bring it.', ['11: ^boats is not written in ja']],
    ['with a block marked as stale that is not', 'of: salt', 'of: salt\nstale: [boats]', ['3: ^boats is not stale; take it out']],
  ])('%s', (_name, found, put, expected) => {
    expect(GOOD).toContain(found);
    expect(problems(GOOD.replace(found, put)).sort()).toEqual(expected.sort());
  });

  test('made from an older state of its original, unless the block is marked as stale', () => {
    const changed = article.replace('Boats bring it.', 'Ships bring it.');
    expect(problems(GOOD, changed)).toEqual([
      expect.stringMatching(/^6: was made from an older \^boats of content\/articles\/salt\.mdx; .*npm run variants -- salt\.ja/),
    ]);
    expect(problems(GOOD.replace('of: salt', 'of: salt\nstale: [boats]'), changed)).toEqual([]);
    expect(problems(GOOD, article.replace('Salt is dear.', 'Salt\nis  dear.'))).toEqual([]); // a line break changes no words
  });
});

test('side by side, blocks stand in the same row that say the same', () => {
  const original = ['a', 'b', 'c', 'd'];
  const each = new Map(original.map((id) => [id, [id]]));
  const merged = new Map([
    ['a', ['a', 'b']],
    ['c', ['c']],
    ['d', ['d']],
  ]);
  expect(alignedRows(original, each, merged)).toEqual([
    { left: ['a', 'b'], right: ['a'] },
    { left: ['c'], right: ['c'] },
    { left: ['d'], right: ['d'] },
  ]);
  const later = new Map([
    ['a', ['a']],
    ['b', ['b', 'c']],
    ['d', ['d']],
  ]);
  expect(alignedRows(original, merged, later)).toEqual([
    { left: ['a', 'c'], right: ['a', 'b'] },
    { left: ['d'], right: ['d'] },
  ]);
});
