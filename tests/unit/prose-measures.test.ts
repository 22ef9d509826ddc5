import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/integrity/mdx.ts';
import { proseOf, sentencesIn, wordsIn } from '../../src/core/prose.ts';
import { readingGrade } from '../../src/build/reading-grade.ts';

const TEXT = `
## What is said

**August 2014.** Abe met <Person id="vladimir-putin">him</Person> on <Place id="iturup" />.[^mofa-islands] <Check id="some-check" /> ^first

- One *point*, and [a link](/places/).[^mofa-islands]
- Another one. ^the-list

[^mofa-islands]: Section 2.
`;

describe('the running text of MDX', () => {
  const passages = proseOf(parseBody(TEXT).tree, (component, id) => `${component}:${id}`);

  test('is read without notes, marks of checks and addresses, with the words that components print', () => {
    expect(passages).toEqual([
      { kind: 'heading', text: 'What is said' },
      { kind: 'heading', text: 'August 2014.' },
      { kind: 'text', text: 'Abe met him on Place:iturup.' },
      { kind: 'text', text: 'One point, and a link.' },
      { kind: 'text', text: 'Another one.' },
    ]);
  });
});

test('words are what a reader counts', () => {
  expect(wordsIn('The Ainu’s islands, “Iturup/Etorofu” – 3,166.6 km² in 2014.')).toHaveLength(9);
});

test('a sentence goes on after an abbreviation', () => {
  expect(sentencesIn('General Order No. 1 was signed. It named St. Petersburg? No! J. Brown says so.')).toEqual([
    'General Order No. 1 was signed.',
    'It named St. Petersburg?',
    'No!',
    'J. Brown says so.',
  ]);
});

describe('the reading grade', () => {
  const grade = (text: string) => readingGrade([{ kind: 'text', text }]);

  test('is that of Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word − 15.59', () => {
    expect(grade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
  });

  test('rises with long words and long sentences, and leaves headings out', () => {
    const plain = 'The two states met. They did not agree.';
    const heavy = 'Representatives of the respective governments, notwithstanding considerable disagreement, continued negotiations.';
    expect(grade(heavy)).toBeGreaterThan(grade(plain) + 10);
    expect(
      readingGrade([
        { kind: 'heading', text: heavy },
        { kind: 'text', text: plain },
      ]),
    ).toBe(grade(plain));
  });
});
