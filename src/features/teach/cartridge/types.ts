import type { QuizQuestion } from '../quiz.ts';

/** A link to a page of the site. */
export interface WebLink {
  kind: 'webLink';
  id: string;
  title: string;
  /** Absolute address. */
  url: string;
}

/** A forum with the questions of an article. */
export interface Topic {
  kind: 'topic';
  id: string;
  title: string;
  /** What the class is asked to do, then groups of questions under their headings. */
  intro: string;
  groups: { heading: string; questions: string[] }[];
  /** Absolute address of the article. */
  url: string;
}

/** A quiz on an article. */
export interface CourseQuiz {
  kind: 'quiz';
  id: string;
  title: string;
  questions: QuizQuestion[];
  /** Absolute address of the article; paragraphs are its fragments. */
  url: string;
}

/** What a module of the course is made of. */
export type CourseItem = WebLink | Topic | CourseQuiz;

/** One section of the course. */
export interface Module {
  id: string;
  title: string;
  items: CourseItem[];
}

/** What goes into the package. */
export interface Course {
  id: string;
  title: string;
  description: string;
  language: string;
  keywords: string[];
  /** One sentence on rights. */
  rights: string;
  modules: Module[];
}
