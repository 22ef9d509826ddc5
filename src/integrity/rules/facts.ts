import { parseDate } from '#core/dates.ts';
import { problemAt, type Rule } from '../entry.ts';
import { isRecord } from '../values.ts';
import { suggestion, written } from '../zod-messages.ts';

/** What is wrong with a fact of a kind, if anything. */
function wrong(kind: unknown, value: unknown): string | undefined {
  if (kind === 'count') return Number.isInteger(value) && Number(value) >= 0 ? undefined : `${written(value)} is not a whole number`;
  if (typeof value !== 'string') return `put ${written(value)} in quotes: ${kind === 'date' ? 'a date' : 'text'} is wanted`;
  if (kind !== 'date') return undefined;
  try {
    parseDate(value);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Facts of places are those of facts.yaml, each of its kind. */
export const facts: Rule = function* (content) {
  const kinds = new Map(content.of('facts').map(({ data }) => [String(data['field']), data['kind']]));
  for (const place of content.of('places')) {
    const { facts: told } = place.data;
    for (const [field, value] of Object.entries(isRecord(told) ? told : {})) {
      const message = kinds.has(field)
        ? wrong(kinds.get(field), value)
        : `there is no fact "${field}" in facts.yaml${suggestion(field, kinds.keys())}`;
      if (message) yield problemAt(place, ['facts', field], message);
    }
  }
};
