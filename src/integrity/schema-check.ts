import { COLLECTIONS } from '#model/collections.ts';
import { fieldName, problemAt, type Entry } from './entry.ts';
import type { Path } from './located.ts';
import type { Problem } from './problem.ts';
import { messageOf, suggestion } from './zod-messages.ts';

const checked = new WeakMap<Entry, Problem[]>();

/** What the schema of its collection objects to in an entry: each unknown, missing or wrong field. */
export function checkSchema(entry: Entry): Problem[] {
  const known = checked.get(entry) ?? check(entry);
  checked.set(entry, known);
  return known;
}

function check(entry: Entry): Problem[] {
  const { schema } = COLLECTIONS[entry.collection];
  const result = schema.safeParse(entry.data, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    if (issue.code !== 'unrecognized_keys') return [problemAt(entry, path, messageOf(issue))];
    const known = path.length ? [] : Object.keys(schema.shape);
    return issue.keys.map((key) => ({
      file: entry.file,
      field: fieldName(entry, [...path, key]),
      ...entry.keyAt([...path, key]),
      message: `unknown field${suggestion(key, known)}`,
      level: 'error',
    }));
  });
}
