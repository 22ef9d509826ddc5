import type { Rule } from '../entry.ts';
import { origins, periods, stops, units, views } from './atlas.ts';
import { blockIds, citedBlocks } from './blocks.ts';
import { briefs } from './briefs.ts';
import { checksShown } from './checks.ts';
import { components, noCode } from './components.ts';
import { coordinates } from './coordinates.ts';
import { bordersEndAfterStart, changesInOrder, datesInRange, realDays } from './dates.ts';
import { noRepetition, uniqueIds } from './duplicates.ts';
import { facts } from './facts.ts';
import { length } from './length.ts';
import { links, paths } from './links.ts';
import { asterisks, longWords, noHtml } from './markdown.ts';
import { accents, marks } from './looks.ts';
import { messages } from './messages.ts';
import { notes } from './notes.ts';
import { orders } from './order.ts';
import { pages } from './pages.ts';
import { everyQuiz, quizzes } from './quizzes.ts';
import { references } from './references.ts';
import { ownScript } from './script.ts';
import { formerIds, reports, sourceDates, sourceLinks, titleLanguage, uncitedSources } from './sources.ts';
import { answers, readings, thirdParties, twoSides } from './sides.ts';
import { structure } from './structure.ts';
import { translations } from './translations.ts';
import { ownLanguage, sameBlocks, sameState } from './variants.ts';
import { words } from './words.ts';

/** Every rule that looks at more than one field or entry. */
export const RULES: readonly Rule[] = [
  references,
  uniqueIds,
  noRepetition,
  pages,
  datesInRange,
  bordersEndAfterStart,
  realDays,
  changesInOrder,
  coordinates,
  stops,
  units,
  views,
  origins,
  periods,
  orders,
  answers,
  readings,
  twoSides,
  thirdParties,
  sourceDates,
  sourceLinks,
  reports,
  formerIds,
  titleLanguage,
  uncitedSources,
  notes,
  components,
  noCode,
  checksShown,
  quizzes,
  everyQuiz,
  briefs,
  blockIds,
  citedBlocks,
  structure,
  ownScript,
  links,
  paths,
  asterisks,
  noHtml,
  longWords,
  length,
  accents,
  marks,
  words,
  messages,
  facts,
];

/** Rules that compare a text with its variants. They wait until nothing else is wrong: what they would say follows from it. */
export const VARIANT_RULES: readonly Rule[] = [sameBlocks, sameState, ownLanguage, translations];
