import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { article, page, theme } from '#model/article.ts';
import { document } from '#model/document.ts';
import { border, check, event, person, place, position, question, term } from '#model/record.ts';
import { source } from '#model/source.ts';
import { status } from '#model/status.ts';
import { lesson, quiz, topicQuiz } from '#model/teaching.ts';

interface Feature {
  id: string;
  properties: Record<string, unknown>;
  geometry: unknown;
}

/** GeoJSON features as flat entries: id, properties and geometry side by side. */
const features = (text: string) =>
  (JSON.parse(text) as { features: Feature[] }).features.map(({ id, properties, geometry }) => ({ id, ...properties, geometry }));

/** One collection for each noun. `src/model/collections.ts` has the same list, for checking the files without Astro. */
export const collections = {
  articles: defineCollection({ loader: glob({ base: './content/articles', pattern: '*.mdx' }), schema: article }),
  themes: defineCollection({ loader: glob({ base: './content/themes', pattern: '*.mdx' }), schema: theme }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: page }),
  documents: defineCollection({ loader: glob({ base: './content/documents', pattern: '*.mdx' }), schema: document }),
  events: defineCollection({ loader: file('content/events.yaml'), schema: event }),
  places: defineCollection({ loader: file('content/places.yaml'), schema: place }),
  borders: defineCollection({ loader: file('content/borders.geojson', { parser: features }), schema: border }),
  people: defineCollection({ loader: file('content/people.yaml'), schema: person }),
  terms: defineCollection({ loader: file('content/terms.yaml'), schema: term }),
  questions: defineCollection({ loader: file('content/questions.yaml'), schema: question }),
  positions: defineCollection({ loader: file('content/positions.yaml'), schema: position }),
  checks: defineCollection({ loader: file('content/checks.yaml'), schema: check }),
  now: defineCollection({ loader: file('content/now.yaml'), schema: status }),
  lessons: defineCollection({ loader: glob({ base: './content/teaching/lessons', pattern: '*.yaml' }), schema: lesson }),
  quizzes: defineCollection({ loader: file('content/teaching/quizzes.yaml'), schema: quiz }),
  topicQuizzes: defineCollection({ loader: file('content/teaching/topics.yaml'), schema: topicQuiz }),
  sources: defineCollection({ loader: file('content/sources.json'), schema: source }),
};
