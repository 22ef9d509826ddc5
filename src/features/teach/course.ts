import { words } from '#build/words.ts';
import { pathTo } from '#core/addresses.ts';
import type { MessageKey } from '#core/words.ts';
import { SITE } from '#build/site.ts';
import { absolute } from '#queries/citable.ts';
import { articles, themes, type Article } from '#queries/record.ts';
import type { Course, CourseItem, CourseQuiz, Module, WebLink } from './cartridge/types.ts';
import { LEVELS, quizOf, teachPath, topics, type Question } from './teaching.ts';

/** Pages that every student should be able to open from the course; what each is stands in the dictionary under `course.start`. */
const START = {
  home: '/',
  positions: '/positions/',
  documents: '/documents/',
  timeline: '/timeline/',
  glossary: '/glossary/',
  checks: '/checks/',
};

const t = words();

const asked = (questions: Question[]): CourseQuiz['questions'] =>
  questions.map((question) => ({ ...question, url: absolute(question.see) }));

async function articleItems({ id, data }: Article): Promise<CourseItem[]> {
  const url = absolute(pathTo.article(id));
  const { title } = data;
  return [
    { kind: 'webLink', id: `article_${id}`, title, about: data.deck, url },
    {
      kind: 'topic',
      id: `discussion_${id}`,
      title: t('course.discuss', { title }),
      about: t('course.discussAbout'),
      groups: LEVELS.map(([level, heading]) => ({ heading, questions: data.questions[level].map(({ ask }) => ask) })),
      url,
      link: t('course.article'),
    },
    {
      kind: 'quiz',
      id: `quiz_${id}`,
      title: t('course.quiz', { title }),
      about: t('course.quizAbout', { title }),
      questions: asked(await quizOf(id)),
      link: t('course.read'),
    },
  ];
}

/** Links to the pages to start with, quizzes on the dispute and on maps, and what only teachers see. */
async function startItems(): Promise<CourseItem[]> {
  const links = Object.entries(START).map(([id, path]): WebLink => {
    const [title, about] = [`course.start.${id}.title`, `course.start.${id}.about`].map((key) => t(key as MessageKey)) as [string, string];
    return { kind: 'webLink', id: `start_${id}`, title, about, url: absolute(path) };
  });
  const quizzes = (await topics()).map(({ id, title, deck, questions }): CourseQuiz => ({
    kind: 'quiz',
    id: `quiz_${id}`,
    title: t('course.quiz', { title }),
    about: deck,
    questions: asked(questions),
    link: t('course.read'),
  }));
  const key: WebLink = {
    kind: 'webLink',
    id: 'start_answers',
    title: t('course.answers.title'),
    about: t('course.answers.about'),
    url: absolute(teachPath.answers),
    teachersOnly: true,
  };
  return [...links, ...quizzes, key];
}

/** The site as a course: a module to start with, then one for each theme with the articles that are at home there. */
export async function course(): Promise<Course> {
  const all = await articles();
  const modules: Module[] = [{ id: 'start', title: t('course.start.title'), about: t('course.start.about'), items: await startItems() }];
  for (const { id, data } of await themes()) {
    const own = all.filter((article) => article.data.themes[0] === id);
    const link: WebLink = { kind: 'webLink', id: `theme_${id}`, title: data.title, about: data.deck, url: absolute(pathTo.theme(id)) };
    const title = t('course.theme', { title: data.title });
    modules.push({ id, title, about: data.question, items: [link, ...(await Promise.all(own.map(articleItems))).flat()] });
  }
  return {
    id: SITE.id,
    title: SITE.name,
    shortTitle: SITE.shortName,
    description: SITE.description,
    language: SITE.lang,
    keywords: t('course.keywords').split(', '),
    rights: t('course.rights'),
    partTitle: (title, part, parts) => t('course.part', { title, part, parts }),
    overviewTitle: (title) => t('course.overview', { title }),
    modules,
  };
}
