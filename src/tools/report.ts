// `npm run report`: how the texts read, what they rest on, and whether the two sides have the same space.
import { Content, type Prose } from '#integrity/entry.ts';
import { namesIn } from '#integrity/names.ts';
import { parseContent } from '#integrity/parse.ts';
import { readContent } from '#integrity/read.ts';
import { componentsIn } from '#integrity/rules/components.ts';
import { notesIn } from '#integrity/rules/notes.ts';
import { proseOf, sentencesIn, wordsIn } from '#core/prose.ts';
import { CLASS_PACE } from '#core/reading.ts';
import { readingGrade } from '#build/reading-grade.ts';
import { SIDES, VERDICTS } from '#build/vocabulary.ts';
import { words } from '#build/words.ts';
import type { MessageKey } from '#core/words.ts';
import { ROOT } from './run.ts';
import { reportSources } from './source-report.ts';
import { printTable } from './table.ts';

const content = new Content(parseContent(await readContent(ROOT)).entries);
const nameOf = namesIn(content);
const wordCount = (text: unknown) => wordsIn(String(text)).length;

/** Whether the grade can be told: it counts syllables as English has them. */
const graded = ({ data }: Prose) => String(data['variant'] ?? 'en').startsWith('en');

/** A text as a row: its length, its grade, its longest sentence, its sources. */
function reading(entry: Prose) {
  const passages = proseOf(entry.body.tree, nameOf);
  const words = passages.reduce((sum, { text }) => sum + wordCount(text), 0);
  const sentences = passages.filter(({ kind }) => kind === 'text').flatMap(({ text }) => sentencesIn(text));
  const longest = Math.max(...sentences.map(wordCount));
  const cited = new Set(notesIn(entry).map(({ id }) => id));
  return [
    `${entry.collection}/${entry.id}`,
    words,
    Math.ceil(words / CLASS_PACE),
    graded(entry) ? readingGrade(passages).toFixed(1) : '',
    (words / sentences.length).toFixed(1),
    longest,
    cited.size,
  ];
}

/** Checks of an article by verdict, and how many stand beside a sentence. */
function checks(entry: Prose) {
  const own = content.of('checks').filter(({ data }) => data['article'] === entry.id);
  const shown = new Set(
    componentsIn(entry)
      .filter(({ name }) => name === 'Check')
      .map(({ id }) => id),
  );
  const byVerdict = VERDICTS.map(({ id: verdict }) => own.filter(({ data }) => data['verdict'] === verdict).length);
  return [entry.id, ...byVerdict, own.length, shown.size];
}

/** Words of both sides in one kind of point on one question, and how far they are apart. */
function balance(question: string, kind: string) {
  const count = (side: string) =>
    content
      .of('positions')
      .filter(({ data }) => data['question'] === question && data['kind'] === kind && data['side'] === side)
      .reduce((sum, { data }) => sum + wordCount(data['heading']) + wordCount(data['text']), 0);
  const counts = SIDES.map(count);
  return [question, kind, ...counts, `${(100 * (1 - Math.min(...counts) / Math.max(...counts))).toFixed(1)} %`];
}

printTable(
  'Texts (grade: Flesch-Kincaid, of English only, aim 9 to 11; en-plain 6 to 7.5)',
  ['', 'words', 'minutes', 'grade', 'words/sentence', 'longest', 'sources'],
  content.prose.map(reading),
);
const articles = content.prose.filter(({ collection }) => collection === 'articles');
printTable('Checks', ['', ...VERDICTS.map(({ id }) => id), 'all', 'in the text'], articles.map(checks));
printTable(
  'The two positions, in words',
  ['', '', ...SIDES.map((side) => words()(`states.${side}` as MessageKey)), 'apart'],
  content.of('questions').flatMap(({ id }) => ['argument', 'held-against'].map((kind) => balance(id, kind))),
);

/** Days after which a line of "Where it stands" has to be looked up again. */
const STALE_AFTER = 180;
const daysSince = (day: unknown) => Math.floor((Date.now() - Date.parse(String(day))) / 86_400_000);
printTable(
  `Where it stands: last checked more than ${STALE_AFTER} days ago`,
  ['', 'days'],
  content
    .of('now')
    .map(({ id, data }) => [id, daysSince(data['checked'])] as const)
    .filter(([, days]) => days > STALE_AFTER)
    .map((row) => [...row]),
);
reportSources(content);
