import { OTHERS, THIRD } from '#model/vocabulary.ts';
import { problemAt, type Content, type Rule } from '../entry.ts';
import { isRecord, valuesAt } from '../values.ts';

const sidesOf = (content: Content) =>
  content
    .of('states')
    .filter(({ data }) => data['side'] === true)
    .map(({ id }) => id);

/** Fields that name one of the two sides, and what else they may say. */
const FIELDS = [
  ['positions', 'side', THIRD],
  ['questions', 'silent.*', undefined],
  ['sources', 'custom.side', undefined],
  ['sourceKinds', 'side', undefined],
] as const;

/** A dispute has two sides, and what speaks for a side speaks for one of them. */
export const twoSides: Rule = function* (content) {
  const sides = sidesOf(content);
  const marked = content.of('states').filter(({ id }) => sides.includes(id));
  const [last] = [...(marked.length ? marked : content.of('states'))].slice(-1);
  if (last && sides.length !== 2)
    yield problemAt(last, ['side'], `${sides.length} states are sides of the dispute; write "side: true" at two`);
  for (const [collection, field, besides] of FIELDS) {
    for (const entry of content.of(collection)) {
      for (const { path, value } of valuesAt(entry.data, field)) {
        const state = typeof value === 'string' && content.byId('states').has(value);
        if (state && !sides.includes(value) && value !== besides)
          yield problemAt(
            entry,
            path,
            `"${value}" is no side of the dispute; write ${[...sides, ...(besides ? [besides] : [])].join(' or ')}`,
          );
      }
    }
  }
};

/** A document says what each side reads in it, and under no other names than those of the sides and of others. */
export const readings: Rule = function* (content) {
  const sides = sidesOf(content);
  for (const document of content.of('documents')) {
    const { readings } = document.data;
    if (!isRecord(readings)) continue;
    for (const side of sides.filter((side) => !(side in readings)))
      yield problemAt(document, ['readings'], `says nothing of ${side}; write what it reads in the words, or that none was found`);
    for (const name of Object.keys(readings).filter((name) => name !== OTHERS && !sides.includes(name)))
      yield problemAt(document, ['readings', name], `"${name}" is no side of the dispute; write ${[...sides, OTHERS].join(', ')}`);
  }
};

/** Each side answers each question once, or is named as silent, and does not do both. */
export const answers: Rule = function* (content) {
  const points = Map.groupBy(content.of('positions'), ({ data }) => data['question']);
  for (const question of content.of('questions')) {
    const { silent = [] } = question.data as { silent?: string[] };
    for (const side of sidesOf(content)) {
      const own = (points.get(question.id) ?? []).filter(({ data }) => data['kind'] === 'argument' && data['side'] === side);
      if (own.length === 0 && !silent.includes(side))
        yield problemAt(question, ['id'], `"${side}" has no answer; write one in positions.yaml, or "silent: [${side}]" here`);
      for (const more of own.slice(silent.includes(side) ? 0 : 1))
        yield problemAt(
          more,
          ['question'],
          `"${side}" has another answer to "${question.id}", or is said to be silent; a side answers once`,
        );
    }
  }
};

/** A third party is none of the two sides, and has a name. */
export const thirdParties: Rule = function* (content) {
  for (const entry of content.of('positions')) {
    const third = entry.data['kind'] === 'third-party';
    if (third !== (entry.data['side'] === THIRD))
      yield problemAt(entry, ['side'], `a third party has the side "${THIRD}", and only a third party`);
    if (third && entry.data['party'] === undefined) yield problemAt(entry, ['party'], 'is missing: a third party has a name');
  }
};
