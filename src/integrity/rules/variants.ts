import { problemAt, problemInBody, type Content, type Prose, type Rule } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { isRecord } from '../values.ts';
import { coverage, coversOf, kindOf, originalOf, originalsOf, stateOf, writtenBlocks } from '../variants.ts';
import { suggestion } from '../zod-messages.ts';

const variantsIn = (content: Content) => content.prose.filter(({ collection }) => collection === 'variants');

/** Ids of the sources and of the checks in a piece of text. */
const citedIn = (text: string) => new Set([...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, id]) => id ?? ''));
const checkedIn = (text: string) => new Set([...text.matchAll(/<Check\s+id="([^"]+)"/g)].map(([, id]) => id ?? ''));

/** A variant is of a text that exists, and its file is called after both. */
function* names(entry: Prose, original: Prose | undefined, content: Content): Iterable<Problem> {
  const { of, variant } = entry.data;
  if (!original) {
    yield problemAt(
      entry,
      ['of'],
      `there is no ${kindOf(entry)} "${String(of)}"${suggestion(String(of), originalsOf(entry, content).keys())}`,
    );
  }
  if (entry.id !== `${String(of)}.${String(variant)}`)
    yield problemAt(entry, ['variant'], `the file has to be called ${String(of)}.${String(variant)}.mdx`);
}

/** What one text has and the other has not. */
function* differences(kind: string, wanted: Set<string>, found: Set<string>, blocks: string): Iterable<string> {
  for (const id of wanted) if (!found.has(id)) yield `lacks the ${kind} "${id}" of ${blocks}`;
  for (const id of found) if (!wanted.has(id)) yield `has the ${kind} "${id}", which ${blocks} of the original has not`;
}

function* blocks(entry: Prose, original: Prose): Iterable<Problem> {
  const words = new Map(writtenBlocks(original).flatMap(({ ids, source }) => ids.map((id): [string, string] => [id, source])));
  for (const [id, covered] of Object.entries(coversOf(entry)))
    for (const other of covered) if (!words.has(other)) yield problemAt(entry, ['covers', id], `${original.file} has no block ^${other}`);
  const seen = new Set<string>();
  for (const [{ ids, offset, source }, covered] of coverage(entry, original)) {
    if (!covered.length)
      yield problemInBody(
        entry,
        offset,
        `${original.file} has no block ^${ids.join(', ^')}; take the id of the block it retells, or name under covers those it retells`,
      );
    for (const id of covered.filter((other) => seen.has(other))) yield problemInBody(entry, offset, `^${id} is retold twice`);
    covered.forEach((id) => seen.add(id));
    if (!covered.length) continue;
    const text = covered.map((id) => words.get(id) ?? '').join('\n');
    const name = `^${covered.join(', ^')}`;
    for (const message of differences('source', citedIn(text), citedIn(source), name)) yield problemInBody(entry, offset, message);
    for (const message of differences('check', checkedIn(text), checkedIn(source), name)) yield problemInBody(entry, offset, message);
  }
  const missing = [...words.keys()].filter((id) => !seen.has(id));
  if (missing.length) yield problemAt(entry, [], `lacks ^${missing.join(', ^')} of ${original.file}`);
  for (const [field, name] of [
    ['keyPoints', 'key points'],
    ['strip', 'small maps'],
  ] as const) {
    const [wanted, own] = [original, entry].map(({ data }) => (Array.isArray(data[field]) ? data[field].length : 0));
    if (wanted !== own) yield problemAt(entry, [field], `has ${own} ${name}; ${original.file} has ${wanted}`);
  }
}

/** A variant retells each block of its original once, with the same sources and checks, and has as many key points. */
export const sameBlocks: Rule = function* (content) {
  for (const entry of variantsIn(content)) {
    const original = originalOf(entry, content);
    yield* names(entry, original, content);
    if (original) yield* blocks(entry, original);
  }
};

/** A variant was made from the original as it is; a block that was not is named under `stale`, and the page says so. */
export const sameState: Rule = function* (content) {
  for (const entry of variantsIn(content)) {
    const original = originalOf(entry, content);
    if (!original) continue;
    const now = stateOf(original);
    const made = isRecord(entry.data['state']) ? entry.data['state'] : {};
    const stale = Array.isArray(entry.data['stale']) ? (entry.data['stale'] as unknown[]) : [];
    for (const [id, digest] of now) {
      if (made[id] === digest || stale.includes(id)) continue;
      yield problemAt(
        entry,
        ['state', id],
        `was made from an older ^${id} of ${original.file}; see what changed with "npm run variants -- ${entry.id}", mend the text, then add --accept (or --mark to publish it with a note)`,
      );
    }
    for (const id of Object.keys(made))
      if (!now.has(id)) yield problemAt(entry, ['state', id], `${original.file} has no block ^${id}; write the state anew with --accept`);
    for (const [i, id] of stale.entries())
      if (made[String(id)] === now.get(String(id))) yield problemAt(entry, ['stale', i], `^${String(id)} is not stale; take it out`);
  }
};

/** Letters of the scripts of ISO 15924 that languages here are written in. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Latn: /\p{Script=Latin}/u,
};

/** Every block of a variant is written in the script of its language: none was left in that of the original. */
export const ownLanguage: Rule = function* (content) {
  for (const entry of variantsIn(content)) {
    const [lang = 'en'] = String(entry.data['variant']).split('-');
    const letters = LETTERS[new Intl.Locale(lang).maximize().script ?? ''];
    for (const { ids, offset, source } of writtenBlocks(entry)) {
      const words = source.replace(/<[^>]*>|\[\^[^\]]*\]|\s\^\S+\s*$/g, '');
      if (letters && !letters.test(words)) yield problemInBody(entry, offset, `^${ids.join(', ^')} is not written in ${lang}`);
    }
  }
};
