import { expect, test } from 'vitest';
import { readingGrade } from '../../src/build/reading-grade.ts';
import { sentencesIn, wordsIn } from '../../src/core/prose.ts';
import { bodies, content, ownTexts, ownWords, texts } from './prose-support.ts';

/** How the names of a place in dispute are found, and the form in which a text first gives them: both, or, where it has one, that in full. */
const NAMES = content
  .of('places')
  .filter(({ data }) => String(data['kind']).startsWith('disputed-'))
  .map(({ data }) => [data['name'], data['altName']].filter((name) => name !== undefined).map(String))
  .map((names) => ({
    either: new RegExp(names.map((name) => name.split(' ')[0]).join('|')),
    full: new RegExp(`^${names.join('/').replace(' islets', ' (?:islets|group)')}`), // treaties say "group"
  }));

test('every text gives both names of a place where it first mentions it', () => {
  const wrong = bodies.flatMap(({ name, passages }) =>
    NAMES.flatMap(({ full, either }) => {
      const first = passages.map(({ text }) => text.slice(Math.max(0, text.search(either)))).find((text) => either.test(text));
      return first === undefined || full.test(first) ? [] : [`${name}: ${first.slice(0, 60)}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('every text gives Japan’s name and Russia’s for the area in the passage that first mentions it', () => {
  const wrong = bodies.flatMap(({ name, passages }) => {
    const first = passages.find(({ text }) => /southern Kurils|Northern Territories/.test(text));
    return !first || (/Kurils/.test(first.text) && /Northern Territories/.test(first.text)) ? [] : [`${name}: ${first.text}`];
  });
  expect(wrong).toEqual([]);
});

/** Words to handle with care (/about/#words), what to write instead, and the sentence in which they are right. */
const CARE: { word: RegExp; instead: string; unless?: RegExp }[] = [
  { word: /\bstill (?:\w+ )?at war\b/i, instead: 'no peace treaty; the state of war ended in 1956' },
  { word: /\bhand(?:ed|ing|s)? back\b|\bg[ai]ven? back\b/i, instead: 'handed over or transferred' },
  { word: /\breturn(?:ed|ing|s)?\b/i, instead: 'handed over or transferred', unless: /return to office/ },
  { word: /\bcancel/i, instead: 'postponed', unless: /not cancelled/ },
  { word: /\b(?:Kuril Islands|Kurils|Northern Territories) (?:dispute|question|issue|problem)\b/i, instead: 'both names' },
  {
    word: /\boccup/i,
    instead: 'administered by Russia, claimed by Japan',
    unless: /1945|\bAugust\b|\bSoviet|US-led|occupation of Japan|occupied Japan/,
  },
  { word: /\bfestering\b/i, instead: 'something without drama' },
];

test.each(CARE)('$word is not written where "$instead" is meant', ({ word, unless }) => {
  const found = ownTexts.flatMap(({ where, text }) =>
    sentencesIn(ownWords(text))
      .filter((sentence) => word.test(sentence) && !unless?.test(sentence))
      .map((sentence) => `${where}: ${sentence}`),
  );
  expect(found).toEqual([]);
});

test('quotations have at most eight words', () => {
  // Lesson plans put whole sentences into quotation marks: what students may say, not what somebody said.
  const found = texts
    .filter(({ where }) => !where.startsWith('lessons/'))
    .flatMap(({ where, text }) => [...text.matchAll(/“([^”]*)”|"([^"]*)"/g)].map(([quotation]) => ({ where, quotation })))
    .filter(({ quotation }) => wordsIn(quotation).length > 8);
  expect(found).toEqual([]);
});

/** Grades of texts in English after Flesch and Kincaid, lowest and highest. */
const GRADES = [
  { texts: 'the articles', of: /^articles\//, from: 9, to: 11.5 },
  { texts: 'the plain texts', of: /^variants\/.*-plain$/, from: 5, to: 7.5 },
];

test.each(GRADES)('$texts read at a grade of $from to $to', ({ of, from, to }) => {
  const grades = bodies
    .filter(({ name }) => of.test(name))
    .map(({ name, passages }) => ({ name, grade: Number(readingGrade(passages).toFixed(1)) }));
  expect(grades).not.toEqual([]);
  expect(grades.filter(({ grade }) => grade < from || grade > to)).toEqual([]);
});

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

test('an article begins with a day on which something happened, not with how the date of its report is known', () => {
  const openings = bodies
    .filter(({ name }) => name.startsWith('articles/'))
    .map(({ name, passages }) => ({ name, opening: passages.find(({ kind }) => kind === 'text')?.text ?? '' }));
  expect(
    openings.filter(({ opening }) => !MONTH.test(opening) || /\b(?:byline|undated|web address|edition|repost|page|copy)\b/i.test(opening)),
  ).toEqual([]);
});

test('no headline marks anyone’s homework', () => {
  const heads = content.of('articles').map(({ id, data }) => ({ id, head: `${String(data['title'])} ${String(data['deck'])}` }));
  expect(heads.filter(({ head }) => /\b(?:wrong|errors?|mistakes?|slips?|false|correct|facts do not)\b/i.test(head))).toEqual([]);
});

test.each(['argument', 'held-against'])('the two sides have the same space on every question (%s), within 5 per cent by words', (kind) => {
  const words = (question: string, side: string) =>
    content
      .of('positions')
      .filter(({ data }) => data['question'] === question && data['kind'] === kind && data['side'] === side)
      .reduce((sum, { data }) => sum + wordsIn(`${String(data['heading'])} ${String(data['text'])}`).length, 0);
  const spaces = content
    .of('questions')
    .filter(({ data }) => (data['silent'] as string[] | undefined)?.length !== 1)
    .map(({ id }) => ({ id, japan: words(id, 'japan'), russia: words(id, 'russia') }));
  expect(spaces.some(({ japan }) => japan > 0)).toBe(true);
  expect(spaces.filter(({ japan, russia }) => Math.min(japan, russia) < 0.95 * Math.max(japan, russia))).toEqual([]);
});

test('the two sides have the same space on every one-page brief, within 5 per cent by words', () => {
  const spaces = content.of('briefs').map(({ id, data }) => ({
    id,
    words: (data['sides'] as { text: string }[]).map(({ text }) => wordsIn(text).length),
  }));
  expect(spaces.length).toBeGreaterThan(0);
  expect(spaces.filter(({ words }) => Math.min(...words) < 0.95 * Math.max(...words))).toEqual([]);
});
