import { visit } from 'jsonc-parser';
import { positionAt, type Position } from './problem.ts';

/** What stopped a reader of YAML, and what to write instead where the line shows it. */
export function helpful(reason: string, text: string, line: number): string {
  // The reader stops at the end of a value or only on the line after it.
  const near = text.split('\n').slice(Math.max(0, line - 1), line + 1);
  if (near.some((words) => /[:[,]\s*[“”„«‘’]/.test(words))) return `${reason}; write straight quotes (") and not curly ones`;
  const loose = near.map((words) => /^\s*(?:- )?(\w+): ([^"'[{|>].*: .*)$/.exec(words.trimEnd())).find(Boolean);
  if (loose) return `${reason}; put a text with a colon in quotes: ${loose[1]}: "${loose[2]!.replaceAll('"', '\\"')}"`;
  if (near.some((words) => words.includes('\t'))) return `${reason}; indent with spaces, not with tabs`;
  return reason;
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
