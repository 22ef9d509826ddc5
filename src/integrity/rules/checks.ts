import { problemAt, type Rule } from '../entry.ts';
import { componentsIn } from './components.ts';

/** Every check stands beside the sentence it is about; one that does not is still on its own page. */
export const checksShown: Rule = function* (content) {
  const shown = new Set(content.prose.flatMap((entry) => componentsIn(entry).map(({ name, id }) => `${name} ${id} in ${entry.id}`)));
  const byArticle = Map.groupBy(content.of('checks'), ({ data }) => data['article']);
  for (const article of content.of('articles')) {
    const own = byArticle.get(article.id) ?? [];
    const missing = own.filter(({ id }) => !shown.has(`Check ${id} in ${article.id}`)).map(({ id }) => id);
    if (missing.length)
      yield problemAt(
        article,
        ['body'],
        `${missing.length} of ${own.length} checks stand beside no sentence: ${missing.join(', ')}`,
        'warning',
      );
  }
};
