import { expect, test } from 'vitest';
import { sentencesIn } from '../../src/core/prose.ts';
import { content, ownTexts, ownWords } from './prose-support.ts';

// The rule that /about/#both-names and /about/#people give to readers, held over every text of the site.

/** Two names of one thing, the form in which the site says both, and how to find one of them. */
const PAIRS = [
  ...content
    .of('places')
    .filter(({ data }) => data['kind'] === 'disputed-island' && data['altName'])
    .map(({ data }) => [String(data['name']), String(data['altName'])] as const)
    .map(([first, second]) => ({ both: `${first}/${second}`, either: `\\b(?:${first}|${second})\\b` })),
  { both: 'Northern Territories / southern Kurils', either: '\\b(?:Northern Territories|[Ss]outhern Kurils?)\\b' },
];

/** Names inside which one word stands alone, because that is what the thing is called. */
const FIXED = /Northern Territories (?:Day|Issue Association)/g;

/** The sentence says whose word it is: "which Japan calls …", "administered by Russia as …". */
const attributed = (either: string) => new RegExp(`\\b(?:call(?:s|ed)?\\b[^.;]*|as (?:the )?)${either}`);

const own = ownTexts.flatMap(({ where, text }) => sentencesIn(ownWords(text)).map((sentence) => ({ where, sentence })));

test.each(PAIRS)('neither name of $both stands alone in the site’s own voice', ({ both, either }) => {
  const alone = own.filter(({ sentence }) => {
    const rest = sentence.replaceAll(both, '').replace(FIXED, '');
    return new RegExp(either).test(rest) && !attributed(either).test(rest);
  });
  expect(alone).toEqual([]);
});

test('Japanese names have the family name first, for everybody', () => {
  const turned = content
    .of('people')
    .filter(({ data }) => data['ja'] && data['side'] === 'japan')
    .map(({ data }) => String(data['name']).split(' ').reverse().join(' '));
  const found = own.filter(({ sentence }) => turned.some((name) => sentence.includes(name)));
  expect(found.filter(({ sentence }) => !sentence.includes('whom English reports call'))).toEqual([]);
});

test.each([
  ['Japanese', ['japan'], 'ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Russian or Soviet', ['russia', 'soviet-union'], 'ru', /\p{Script=Cyrillic}/u],
] as const)('every %s person has a name in the script of that side', (_who, sides, script, letters) => {
  const people = content.of('people').filter(({ data }) => (sides as readonly string[]).includes(String(data['side'])));
  expect(people.length).toBeGreaterThan(0);
  expect(people.filter(({ data }) => !letters.test(String(data[script] ?? ''))).map(({ id }) => id)).toEqual([]);
});
