import { COLLECTIONS } from '#model/collections.ts';
import { CONTENT } from '#model/content-folder.ts';
import { problemAt, type Prose, type Rule } from '../entry.ts';
import { valuesAt } from '../values.ts';
import { suggestion } from '../zod-messages.ts';
import { namedBlocks } from './blocks.ts';

/** Lists that have something for every article: teaching sheets and packages are made of it. */
const FOR_ARTICLES = ['quizzes', 'weighing'] as const;

/** Every article has a quiz and a question to weigh. */
export const everyQuiz: Rule = function* (content) {
  for (const list of FOR_ARTICLES) {
    const { noun, path } = COLLECTIONS[list];
    for (const article of content.of('articles').filter(({ id }) => !content.byId(list).has(id)))
      yield problemAt(article, ['title'], `has no ${noun}; write one under the id "${article.id}" in ${CONTENT}/${path}`);
  }
};

/** Every question of a quiz has its own id; one on an article names the paragraph that answers it. */
export const quizzes: Rule = function* (content) {
  const articles = new Map(
    content.prose.filter(({ collection }) => collection === 'articles').map((entry): [string, Prose] => [entry.id, entry]),
  );
  for (const quiz of [...content.of('quizzes'), ...content.of('topicQuizzes')]) {
    const ids = valuesAt(quiz.data, 'items.*.id');
    for (const [i, { path, value }] of ids.entries()) {
      if (ids.findIndex((other) => other.value === value) < i)
        yield problemAt(quiz, path, `the id "${String(value)}" is used already in this quiz`);
    }
    const article = articles.get(quiz.id);
    const blocks = new Set(article && namedBlocks(article).flatMap((block) => block.ids.map(({ id }) => id)));
    for (const { path, value } of article ? valuesAt(quiz.data, 'items.*.block') : []) {
      if (!blocks.has(String(value)))
        yield problemAt(quiz, path, `"${quiz.id}" has no paragraph ^${String(value)}${suggestion(String(value), blocks)}`);
    }
  }
};
