import type { z } from 'astro/zod';
import { article, page, theme } from './article.ts';
import { document } from './document.ts';
import { border, check, event, person, place, position, question, term } from './record.ts';
import { source } from './source.ts';
import { status } from './status.ts';
import { lesson, quiz, topicQuiz } from './teaching.ts';

/** Where a collection is kept, what shape its entries have, and what one of them is called. */
interface Collection {
  /** A file with a list, or a folder with a file for each entry: MDX, or YAML for those without a text. */
  path: string;
  schema: z.ZodObject;
  noun: string;
}

/** The same collections as in `src/content.config.ts`, for reading the files without Astro. */
export const COLLECTIONS = {
  articles: { path: 'content/articles', schema: article, noun: 'article' },
  themes: { path: 'content/themes', schema: theme, noun: 'theme' },
  pages: { path: 'content/pages', schema: page, noun: 'page' },
  documents: { path: 'content/documents', schema: document, noun: 'document' },
  events: { path: 'content/events.yaml', schema: event, noun: 'event' },
  places: { path: 'content/places.yaml', schema: place, noun: 'place' },
  borders: { path: 'content/borders.geojson', schema: border, noun: 'border' },
  people: { path: 'content/people.yaml', schema: person, noun: 'person' },
  terms: { path: 'content/terms.yaml', schema: term, noun: 'term' },
  questions: { path: 'content/questions.yaml', schema: question, noun: 'question' },
  positions: { path: 'content/positions.yaml', schema: position, noun: 'position' },
  checks: { path: 'content/checks.yaml', schema: check, noun: 'check' },
  now: { path: 'content/now.yaml', schema: status, noun: 'line' },
  sources: { path: 'content/sources.json', schema: source, noun: 'source' },
  lessons: { path: 'content/teaching/lessons', schema: lesson, noun: 'lesson' },
  quizzes: { path: 'content/teaching/quizzes.yaml', schema: quiz, noun: 'quiz' },
  topicQuizzes: { path: 'content/teaching/topics.yaml', schema: topicQuiz, noun: 'quiz' },
} as const satisfies Record<string, Collection>;

/** Name of a collection, as in `getCollection()`. */
export type CollectionName = keyof typeof COLLECTIONS;

/** Whether a path is that of a list, not of a folder. */
export const isList = (path: string) => /\.\w+$/.test(path);

/** All collections with their names. */
export const collections = Object.entries(COLLECTIONS) as [CollectionName, Collection][];
