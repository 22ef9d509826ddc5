import { pathTo } from '#core/addresses.ts';
import type { Course } from './cartridge/index.ts';
import type { CourseItem, Module } from './cartridge/types.ts';
import { absolute } from '#queries/citable.ts';
import { articles, themes, type Article } from '#queries/record.ts';
import { SITE } from '#model/site.ts';
import { LEVELS, quizOf } from './teaching.ts';

/** Pages that every student should be able to open from the course. */
const START = [
  ['home', '/', 'The dispute in 60 seconds, with a map'],
  ['positions', '/positions/', 'The two positions'],
  ['timeline', '/timeline/', 'Timeline'],
  ['glossary', '/glossary/', 'Glossary'],
  ['checks', '/checks/', 'Checks: the reports beside the record'],
] as const;

async function articleItems({ id, data }: Article): Promise<CourseItem[]> {
  const url = absolute(pathTo.article(id));
  return [
    { kind: 'webLink', id: `article_${id}`, title: data.title, url },
    {
      kind: 'topic',
      id: `discussion_${id}`,
      title: `Discuss: ${data.title}`,
      intro:
        'Answer one question of each level in your own words and name the paragraph you rely on. Then reply to somebody who judges differently.',
      groups: LEVELS.map(([level, heading]) => ({ heading, questions: data.questions[level].map(({ ask }) => ask) })),
      url,
    },
    { kind: 'quiz', id: `quiz_${id}`, title: `Quiz: ${data.title}`, questions: await quizOf(id), url },
  ];
}

/** The site as a course: a module to start with, then one for each theme with the articles that are at home there. */
export async function course(): Promise<Course> {
  const all = await articles();
  const modules: Module[] = [
    {
      id: 'start',
      title: 'Start here',
      items: START.map(([id, path, title]) => ({ kind: 'webLink', id: `start_${id}`, title, url: absolute(path) })),
    },
  ];
  for (const theme of await themes()) {
    const own = all.filter(({ data }) => data.themes[0] === theme.id);
    modules.push({
      id: theme.id,
      title: `Theme: ${theme.data.title}`,
      items: [
        { kind: 'webLink', id: `theme_${theme.id}`, title: theme.data.title, url: absolute(pathTo.theme(theme.id)) },
        ...(await Promise.all(own.map((article) => articleItems(article)))).flat(),
      ],
    });
  }
  return {
    id: 'four-islands-two-names',
    title: SITE.name,
    description: SITE.description,
    language: SITE.lang,
    keywords: ['Kuril Islands', 'Northern Territories', 'Japan', 'Russia', 'source criticism'],
    rights: 'Text under Creative Commons Attribution 4.0 International (https://creativecommons.org/licenses/by/4.0/).',
    modules,
  };
}
