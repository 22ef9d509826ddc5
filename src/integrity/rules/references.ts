import { COLLECTIONS } from '#model/collections.ts';
import { BACKGROUND } from '#model/common.ts';
import { problemAt, type Rule } from '../entry.ts';
import { REFERENCES } from '#model/references.ts';
import { THIRD } from '#model/vocabulary.ts';
import { valuesAt } from '../values.ts';
import { suggestion } from '../zod-messages.ts';

/** What a field may say besides the ids of its collection. */
const BESIDES: Readonly<Record<string, readonly string[]>> = { 'events themes.*': [BACKGROUND], 'positions side': [THIRD] };

/** All there is to choose from, where that is little. */
const choice = (targets: ReadonlySet<string>) => (targets.size > 0 && targets.size < 10 ? `; write one of ${[...targets].join(', ')}` : '');

/** Every field that names another entry names one that exists, and not itself. */
export const references: Rule = function* (content) {
  for (const { from, path: pattern, to } of REFERENCES) {
    const targets = new Set(content.byId(to).keys());
    for (const id of BESIDES[`${from} ${pattern}`] ?? []) targets.add(id);
    for (const entry of content.of(from)) {
      for (const { path, value } of valuesAt(entry.data, pattern)) {
        if (typeof value !== 'string') continue;
        if (!targets.has(value))
          yield problemAt(entry, path, `there is no ${COLLECTIONS[to].noun} "${value}"${suggestion(value, targets) || choice(targets)}`);
        else if (from === to && value === entry.id) yield problemAt(entry, path, 'refers to itself');
      }
    }
  }
};
