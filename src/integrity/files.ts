import { positionAt, type Position } from './problem.ts';

/** What a reader of files puts where bytes are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/** Where a text was not saved as UTF-8, if anywhere: letters would be printed as black boxes. */
export function notUtf8(text: string): (Position & { message: string }) | undefined {
  const offset = text.indexOf(REPLACEMENT);
  return offset < 0 ? undefined : { ...positionAt(text, offset), message: 'is not saved as UTF-8; save the file in that encoding' };
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
