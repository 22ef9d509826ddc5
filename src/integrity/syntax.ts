import { visit } from 'jsonc-parser';
import { positionAt, type Position } from './problem.ts';

/** What the reasons of the reader of YAML ask for, in the order in which they are looked for. */
const TO_WRITE: [reason: RegExp, write: string][] = [
  [/within a flow collection/, 'close the list with ] or the group with }'],
  [/within a (?:double|single) quoted scalar/, 'close the text with the quotation mark that begins it'],
  [/unidentified alias|unknown tag|tag handle|anchor|directive/, 'put a text that begins with *, &, ! or % in quotes'],
  [/escape sequence/, 'write \\\\ for a backslash in a text with double quotes'],
  [/single document/, 'a file is one list; take the line of --- out'],
  [
    /indentation|mapping|colon|document separator|sequence|block entry|end of the stream/,
    'a line is "field: value", in the column of the other fields of its entry, the first after "- "; a longer text goes in quotes',
  ],
];

/** What stopped a reader of YAML, and what to write instead where the line shows it. */
export function helpful(reason: string, text: string, line: number): string {
  // The reader stops at the end of a value or only on the line after it.
  const near = text.split('\n').slice(Math.max(0, line - 1), line + 1);
  if (near.some((words) => /[:[,]\s*[“”„«‘’]/.test(words))) return `${reason}; write straight quotes (") and not curly ones`;
  const loose = near.map((words) => /^\s*(?:- )?(\w+): ([^"'[{|>].*: .*)$/.exec(words.trimEnd())).find(Boolean);
  if (loose) return `${reason}; put a text with a colon in quotes: ${loose[1]}: "${loose[2]!.replaceAll('"', '\\"')}"`;
  if (near.some((words) => words.includes('\t'))) return `${reason}; indent with spaces, not with tabs`;
  const twice = /duplicated/.test(reason) && /^\s*(?:- )?"?([\w-]+)"?:/.exec(text.split('\n')[line] ?? '');
  if (twice) return `"${twice[1]}" is written twice in one entry`;
  const write = TO_WRITE.find(([pattern]) => pattern.test(reason))?.[1];
  return write ? `${reason}; ${write}` : reason;
}

/** Where an object of JSON has a key twice, if anywhere: the first of the two would be lost without a word. */
export function repeatedKey(text: string): (Position & { message: string }) | undefined {
  const open: Set<string>[] = [];
  let found: (Position & { message: string }) | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found ??= { ...positionAt(text, offset), message: `"${key}" is written twice in one entry` };
      keys?.add(key);
    },
  });
  return found;
}
