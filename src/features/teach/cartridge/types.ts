import type { QuizQuestion } from '../quiz.ts';

interface Item {
  id: string;
  title: string;
  /** One sentence that says what it is for. */
  about: string;
}

/** A link to a page of the site. */
export interface WebLink extends Item {
  kind: 'webLink';
  /** Absolute address. */
  url: string;
  /** Hidden from students, by systems that know roles. */
  teachersOnly?: boolean;
}

/** A forum with the questions of an article. */
export interface Topic extends Item {
  kind: 'topic';
  /** What the class is asked to do; groups of questions under their headings follow. */
  groups: { heading: string; questions: string[] }[];
  /** Absolute address of the article, and the words of the link to it. */
  url: string;
  link: string;
}

/** A quiz. */
export interface CourseQuiz extends Item {
  kind: 'quiz';
  questions: (QuizQuestion & {
    /** Absolute address of what gives the answer. */
    url: string;
  })[];
  /** Words of the link under the feedback. */
  link: string;
}

/** What a module of the course is made of. */
export type CourseItem = WebLink | Topic | CourseQuiz;

/** One section of the course. */
export interface Module {
  id: string;
  title: string;
  /** What the section is about, in a sentence. */
  about: string;
  items: CourseItem[];
}

/** What goes into the package. */
export interface Course {
  id: string;
  title: string;
  /** Title without spaces, for systems that show one beside the other. */
  shortTitle: string;
  description: string;
  language: string;
  keywords: string[];
  /** One sentence on rights. */
  rights: string;
  /** Title of a part of a quiz. */
  partTitle: (title: string, part: number, parts: number) => string;
  /** Title of the page that says what a section holds. */
  overviewTitle: (title: string) => string;
  modules: Module[];
}
