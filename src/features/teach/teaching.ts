import { getCollection, type CollectionEntry } from 'astro:content';
import { pathTo } from '#core/addresses.ts';
import { formatDate } from '#core/dates.ts';
import { numbered, pageOf } from '#core/paging.ts';
import { arrange, type QuizQuestion } from './quiz.ts';
import { readingTime } from '#core/reading.ts';
import type { ReadingItem } from '#core/syllabus.ts';
import { SITE } from '#build/site.ts';
import { absolute } from '#queries/citable.ts';
import { articles, find, themes, topicQuizzes, type Article, type Theme } from '#queries/record.ts';

export type Lesson = CollectionEntry<'lessons'>;

/** Paths of the teaching pages. */
export const teachPath = {
  home: '/teach/',
  lesson: (id: string) => `/teach/${id}/`,
  lessonAnswers: (id: string) => `/teach/${id}/answers/`,
  sheet: (slug: string) => `/teach/articles/${slug}/`,
  answers: '/teach/answers/',
  settlements: '/teach/settlements/',
  worksheets: '/teach/worksheets/',
  worksheet: (kind: 'articles' | 'documents', id: string) => `/teach/worksheets/${kind}/${id}/`,
  worksheetAnswers: (kind: 'articles' | 'documents', id: string) => `/teach/worksheets/${kind}/${id}/answers/`,
  /** A quiz or a vocabulary to load elsewhere, such as `x-quiz.gift.txt`. */
  file: (name: string) => `/teach/files/${name}`,
  answersTo: ({ id, data }: Article) => `/teach/answers/${numbered(pageOf(data.order))}#${id}`,
  readingList: '/teach/reading-list/',
  /** Common Cartridge 1.1, which most systems read. */
  cartridge: `/teach/${SITE.file}.imscc`,
  /** The same file; the address it was published under for Moodle. */
  moodle: `/teach/${SITE.file}-moodle.imscc`,
  /** Common Cartridge 1.3. */
  cartridge13: `/teach/${SITE.file}-1.3.imscc`,
} as const;

/** Headings of the three levels of discussion questions. */
export const LEVELS = [
  ['recall', 'What does the text say?'],
  ['explain', 'Why is it so?'],
  ['judge', 'What follows, and how sure can we be?'],
] as const;

/** The lesson plans in their order. */
export async function lessons(): Promise<Lesson[]> {
  return (await getCollection('lessons')).sort((a, b) => a.data.order - b.data.order);
}

/** Length of a plan in words: "50 minutes", "5 lessons of 50 minutes". */
export function lengthOf({ data: { periods } }: Lesson): string {
  const minutes = `${periods[0]?.minutes ?? 0} minutes`;
  return periods.length === 1 ? minutes : `${periods.length} lessons of ${minutes}`;
}

/** A question with its options in place, and the path of what gives the answer. */
export type Question = QuizQuestion & { see: string };

/** The quiz of an article. */
export async function quizOf(slug: string): Promise<Question[]> {
  const { id, items } = await find('quiz', slug, 'teaching/quizzes.yaml');
  return arrange(id, items).map(({ block, ...question }) => ({ ...question, see: `${pathTo.article(slug)}#${block}` }));
}

/** A quiz that is not about one report. */
export interface TopicQuiz {
  id: string;
  title: string;
  deck: string;
  questions: Question[];
}

/** The quizzes that are not about one report. */
export const topics = async (): Promise<TopicQuiz[]> =>
  (await topicQuizzes()).map(({ id, title, deck, items }) => ({ id, title, deck, questions: arrange(id, items) }));

/** Words and minutes of an article or a theme. */
export const timeOf = ({ body = '' }: Article | Theme) => readingTime(body);

const item = (kind: 'article' | 'theme', entry: Article | Theme): ReadingItem => ({
  kind,
  title: entry.data.title,
  site: SITE.name,
  url: absolute(pathTo[kind](entry.id)),
  updated: formatDate(entry.data.updated.toISOString().slice(0, 10)),
  minutes: timeOf(entry).minutes,
});

/** An article as an entry of a reading list. */
export const articleItem = (article: Article) => item('article', article);

/** Articles in reading order, then themes, as entries of a reading list. */
export async function readingItems(): Promise<ReadingItem[]> {
  return [...(await articles()).map((article) => item('article', article)), ...(await themes()).map((theme) => item('theme', theme))];
}
