import { COLLECTIONS } from '#model/collections.ts';
import { BACKGROUND } from '#model/common.ts';
import { problemAt, type Rule } from '../entry.ts';
import { REFERENCES } from '#model/references.ts';
import { valuesAt } from '../values.ts';
import { suggestion } from '../zod-messages.ts';

/** Every field that names another entry names one that exists, and not itself. */
export const references: Rule = function* (content) {
  for (const { from, path: pattern, to } of REFERENCES) {
    const targets = new Set(content.byId(to).keys());
    if (from === 'events' && to === 'themes') targets.add(BACKGROUND);
    for (const entry of content.of(from)) {
      for (const { path, value } of valuesAt(entry.data, pattern)) {
        if (typeof value !== 'string') continue;
        if (!targets.has(value))
          yield problemAt(entry, path, `there is no ${COLLECTIONS[to].noun} "${value}"${suggestion(value, targets)}`);
        else if (from === to && value === entry.id) yield problemAt(entry, path, 'refers to itself');
      }
    }
  }
};
