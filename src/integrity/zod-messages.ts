import type { z } from 'astro/zod';
import { nearest } from '#build/markdown/nearest.ts';

type Issue = z.core.$ZodIssue;

/** A value as it would be written in the file. */
export const written = (value: unknown): string =>
  value instanceof Date
    ? Number.isNaN(value.valueOf())
      ? 'this'
      : value.toISOString().slice(0, 10)
    : (JSON.stringify(value) ?? 'nothing');

/** `; did you mean "x"?`, or nothing when no known word is near. */
export function suggestion(word: string, known: Iterable<string>): string {
  if (/[“”„‘’«»]/.test(word)) return '; write straight quotes, " or none, around an id';
  const near = nearest(word, known);
  return near ? `; did you mean "${near}"?` : '';
}

const count = (n: number | bigint, noun: string) => `${n} ${n === 1 ? noun : noun === 'entry' ? 'entries' : `${noun}s`}`;

function wrongType(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing';
  if (expected === 'date') return `${written(input)} is not a day of the calendar`;
  if (expected === 'string' && input instanceof Date) return `put the date in quotes: "${written(input)}"`;
  if (expected === 'string' && typeof input === 'number') return `put ${input} in quotes: text is wanted, not a number`;
  if (expected === 'tuple') return `${written(input)} is not a list`;
  if (expected === 'record' || expected === 'object') return `${written(input)} is not a group of fields`;
  return `${written(input)} is not ${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
}

/** The most telling issue of a union's branches: the one that lies deepest. */
function deepest(branches: readonly (readonly Issue[])[]): Issue | undefined {
  return branches.flat().sort((a, b) => b.path.length - a.path.length)[0];
}

/** What a zod issue says to an author: no jargon, the value as written, what would be right. */
export function messageOf(issue: Issue): string {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, input);
    case 'invalid_value': {
      if (input === undefined) return 'is missing';
      const values = issue.values.map(String);
      const wanted = values.length > 1 ? `one of ${values.join(', ')}` : values[0];
      return `${written(input)} is not ${wanted}${typeof input === 'string' ? suggestion(input, values) : ''}`;
    }
    case 'too_big':
      if (issue.origin === 'string') return `has ${(input as string).length} characters; at most ${count(issue.maximum, 'character')}`;
      if (issue.origin === 'array') return `has ${count((input as unknown[]).length, 'entry')}; at most ${issue.maximum}`;
      return `${written(input)} is more than ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'string') return 'is empty';
      if (issue.origin === 'array') return `has ${count((input as unknown[]).length, 'entry')}; at least ${issue.minimum}`;
      return `${written(input)} is less than ${issue.inclusive ? issue.minimum : `or equal to ${issue.minimum}`}`;
    case 'invalid_format':
      return issue.format === 'url' ? `${written(input)} is not a URL` : `${written(input)}: ${issue.message}`;
    case 'invalid_union': {
      const inner = deepest(issue.errors);
      // A union that is told apart by one field lists no branches when that field has none of the known values.
      if (!inner && 'options' in issue) {
        const value = (input as Record<string, unknown>)[String(issue.discriminator)];
        return `${written(value)} is not one of ${(issue.options as unknown[]).map(String).join(', ')}`;
      }
      return input === undefined ? 'is missing' : inner ? messageOf(inner) : `${written(input)} does not fit`;
    }
    default:
      return issue.message;
  }
}
