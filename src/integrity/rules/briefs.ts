import type { CollectionName } from '#model/collections.ts';
import { REFERENCES } from '#model/references.ts';
import { problemAt, type Content, type Entry, type Rule } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { valuesAt } from '../values.ts';

/** Sources that a page has room for, each in full. */
const ROOM = 5;

const SUBJECTS: readonly [field: string, collection: CollectionName][] = [
  ['page', 'pages'],
  ['theme', 'themes'],
  ['article', 'articles'],
];

/** Each article and theme has one brief. */
function* subjects(content: Content): Iterable<Problem> {
  for (const [field, collection] of SUBJECTS) {
    const briefs = Map.groupBy(content.of('briefs'), ({ data }) => data[field]);
    for (const entry of content.of(collection)) {
      const [own, ...more] = briefs.get(entry.id) ?? [];
      if (!own && field !== 'page')
        yield problemAt(entry, ['title'], `has no brief; write one in content/briefs.yaml, with "${field}: ${entry.id}"`);
      for (const brief of more) yield problemAt(brief, [field], `"${entry.id}" has a brief already`);
    }
  }
}

/** Every source that a brief cites, each once. */
const cited = (brief: Entry): ReadonlySet<unknown> =>
  new Set(
    REFERENCES.filter(({ from, to }) => from === 'briefs' && to === 'sources').flatMap(({ path }) =>
      valuesAt(brief.data, path).map(({ value }) => value),
    ),
  );

/** A brief fits on a page: five sources in all, on which its events rest too; each side has its say. */
export const briefs: Rule = function* (content) {
  yield* subjects(content);
  const events = content.byId('events');
  for (const brief of content.of('briefs')) {
    const sources = cited(brief);
    if (sources.size !== ROOM)
      yield problemAt(brief, ['id'], `rests on ${sources.size} sources; a page has room for ${ROOM}, and names that many`);
    for (const { path, value } of valuesAt(brief.data, 'events.*')) {
      const event = events.get(String(value));
      if (event && !valuesAt(event.data, 'sources.*').some((source) => sources.has(source.value)))
        yield problemAt(
          brief,
          path,
          `"${event.id}" rests on none of the sources of the brief; cite one of its own or choose another event`,
        );
    }
    const [first, second] = valuesAt(brief.data, 'sides.*.side');
    if (second && first?.value === second.value) yield problemAt(brief, second.path, 'each side speaks once');
  }
};
