import type { APIRoute } from 'astro';
import { QUIZ_FORMATS, VOCABULARY_FORMATS } from '#features/teach/files.ts';
import { quizOf, topics } from '#features/teach/teaching.ts';
import { articles, findAll } from '#queries/record.ts';

export const getStaticPaths = async () => {
  const all = await articles();
  const ofArticles = await Promise.all(all.map(async ({ id, data }) => ({ id, title: data.title, questions: await quizOf(id) })));
  const quizzes = [...ofArticles, ...(await topics())].flatMap(({ id, title, questions }) =>
    QUIZ_FORMATS.map(({ ending, type, write }) => ({ file: `${id}-quiz.${ending}`, type, content: write(questions, title) })),
  );
  const vocabularies = await Promise.all(
    all.map(async ({ id, data, filePath }) => {
      const cards = await findAll('term', data.terms, filePath);
      return VOCABULARY_FORMATS.map(({ ending, type, write }) => ({
        file: `${id}-vocabulary.${ending}`,
        type,
        content: write(cards, data.title),
      }));
    }),
  );
  return [...quizzes, ...vocabularies.flat()].map(({ file, ...props }) => ({ params: { file }, props }));
};

/** A quiz or a vocabulary as other programs read it. */
export const GET: APIRoute<{ content: string; type: string }> = ({ props: { content, type } }) =>
  new Response(content, { headers: { 'Content-Type': type } });
