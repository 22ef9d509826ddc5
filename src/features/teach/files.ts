import { stringify } from 'csv-stringify/sync';
import type { Question } from './teaching.ts';

/** A term with its line. */
export interface Card {
  term: string;
  gist: string;
}

/** A way of writing something down for other programs. */
interface Format<T> {
  name: string;
  ending: string;
  type: string;
  write: (entries: readonly T[], title: string) => string;
}

/** Marks that GIFT gives a meaning (https://docs.moodle.org/en/GIFT_format). */
const escapeGift = (text: string) => text.replace(/[~=#{}:\\]/g, String.raw`\$&`);

/** Questions in GIFT, which Moodle and others import. The right option stands where the printed quiz has it. */
const gift = (questions: readonly Question[], title: string) =>
  [
    `$CATEGORY: ${title.replaceAll('/', '//')}`,
    ...questions.map(({ id, ask, options, feedback }) =>
      [
        `::${id}::${escapeGift(ask)} {`,
        ...options.map(({ text, right }) => `  ${right ? '=' : '~'}${escapeGift(text)}`),
        `  ####${escapeGift(feedback)}`,
        '}',
      ].join('\n'),
    ),
  ].join('\n\n') + '\n';

/** Questions as a table (RFC 4180): the options in their order, the letter of the right one, what is said after. */
const quizCsv = (questions: readonly Question[]) =>
  stringify(
    questions.map(({ id, ask, options, feedback }) => [
      id,
      ask,
      ...options.map(({ text }) => text),
      options.find(({ right }) => right)?.letter,
      feedback,
    ]),
    {
      header: true,
      columns: ['id', 'question', 'A', 'B', 'C', 'D', 'right', 'feedback'],
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );

const cardsCsv = (cards: readonly Card[]) =>
  stringify(
    cards.map(({ term, gist }) => [term, gist]),
    { header: true, columns: ['term', 'meaning'], record_delimiter: 'windows', escape_formulas: true },
  );

/** Cards for Anki: its headers say how the file is to be read (https://docs.ankiweb.net/importing/text-files.html). */
const anki = (cards: readonly Card[], title: string) =>
  [
    '#separator:tab',
    '#html:false',
    `#deck:${title}`,
    ...cards.map(({ term, gist }) => [term, gist].map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t')),
  ].join('\n') + '\n';

/** Forms in which a quiz is published. */
export const QUIZ_FORMATS: readonly Format<Question>[] = [
  { name: 'GIFT', ending: 'gift.txt', type: 'text/plain; charset=utf-8', write: gift },
  { name: 'CSV', ending: 'csv', type: 'text/csv; charset=utf-8', write: quizCsv },
];

/** Forms in which a vocabulary is published. */
export const VOCABULARY_FORMATS: readonly Format<Card>[] = [
  { name: 'CSV', ending: 'csv', type: 'text/csv; charset=utf-8', write: cardsCsv },
  { name: 'Anki', ending: 'anki.txt', type: 'text/plain; charset=utf-8', write: anki },
];
