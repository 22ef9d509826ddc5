import { problemAt, type Rule } from '../entry.ts';
import type { Path } from '../located.ts';
import { textsIn } from '../values.ts';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Fields that hold a name in its own script, and the script they hold. The pages print them with `lang`. */
const NAMES = [
  { field: /^ja(\.text)?$/, script: 'Japanese', letters: JAPANESE },
  { field: /^ru(\.text)?$/, script: 'Cyrillic', letters: CYRILLIC },
];

/** Collections whose entries say their language themselves. */
const OWN_LANGUAGE: ReadonlySet<string> = new Set(['dictionaries', 'sources', 'translations', 'variants']);

/** Script of a passage of a document: the passage says its language itself. */
function passageScript(data: unknown, path: Path) {
  if (!/^extracts\.\d+\.texts\.\d+\.text$/.test(path.join('.'))) return undefined;
  const passage = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);
  return { ja: NAMES[0], ru: NAMES[1] }[(passage as { lang: string }).lang];
}

/**
 * Japanese and Cyrillic names stand in the fields made for them, which say their language to screen readers and fonts, and
 * only there. Texts in MDX are marked by a plugin; records of sources say their language themselves.
 */
export const ownScript: Rule = function* (content) {
  for (const entry of content.entries.filter(({ collection }) => !OWN_LANGUAGE.has(collection))) {
    for (const { path, value } of textsIn(entry.data)) {
      const name = NAMES.find(({ field }) => field.test(path.join('.'))) ?? passageScript(entry.data, path);
      if (name && !name.letters.test(value)) yield problemAt(entry, path, `"${value}" is not in ${name.script} script`);
      const foreign = name ? undefined : (JAPANESE.exec(value) ?? CYRILLIC.exec(value));
      if (foreign) yield problemAt(entry, path, `"${foreign[0]}" is in another script; names in their own script go into ja or ru`);
    }
  }
};
