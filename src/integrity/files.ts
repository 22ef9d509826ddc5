import { positionAt, type Position } from './problem.ts';

/** Signs that no text has, each with what to do about it. A reader of files puts U+FFFD where bytes are no UTF-8. */
const NO_TEXT: [signs: RegExp, message: string][] = [
  [/\uFFFD/, 'is not saved as UTF-8; save the file in that encoding'],
  [/\0[^\0]\0/, 'is saved as UTF-16; save the file as UTF-8'],
  [/[\x80-\x9F]/, 'was saved as UTF-8 twice, so that letters fell apart; take the file as it was before and save it as UTF-8'],
  [/\r(?!\n)/, 'has line ends of an old kind (CR alone); save the file with LF or CRLF'],
  [/[\0-\x08\v\f\x0E-\x1F\x7F\u200B\u2028-\u202E\u2066-\u2069\uFEFF]/, 'stands here and cannot be seen; take it out'],
];

/** Where a text has signs that no text has, if anywhere: letters would be printed as black boxes, or in another order. */
export function wrongSigns(text: string): (Position & { message: string }) | undefined {
  for (const [signs, message] of NO_TEXT) {
    const found = signs.exec(text);
    if (!found) continue;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return { ...positionAt(text, found.index), message: message.startsWith('stands') ? `U+${code} ${message}` : message };
  }
  return undefined;
}

/** Ends of names that are written for those that are read. */
const ENDS: Record<string, string> = { '.md': '.mdx', '.markdown': '.mdx', '.yml': '.yaml' };

/** What is wrong with the name of a file that is an entry, if anything; its name is the id and a part of the address. */
export function wrongName(file: string): (Position & { message: string }) | undefined {
  const [, name = '', end = ''] = /([^/]*?)(\.[a-z]+)?$/i.exec(file) ?? [];
  if (end !== '.mdx' && end !== '.yaml')
    return { line: 1, column: 1, message: `is not read here; ${ENDS[end] ? `name it ${name}${ENDS[end]}` : 'only .mdx and .yaml are'}` };
  // What follows a dot is the language of a variant.
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[\w-]+)?$/.test(name)) return undefined;
  const better = name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return { line: 1, column: 1, message: `the name of a file is lower-case words joined by hyphens; rename it to ${better}${end}` };
}
