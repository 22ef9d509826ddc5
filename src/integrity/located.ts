import { load, DEFAULT_SCHEMA, Type, type YAMLException } from 'js-yaml';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { positionAt, type Position } from './problem.ts';
import { helpful, repeatedKey } from './syntax.ts';

/** Keys and indexes that lead to a value: `['events', 3, 'date']`. */
export type Path = readonly (string | number)[];

/** Where values stand in a text. For a path that leads nowhere: the nearest thing around it. */
interface Positions {
  /** Where the value starts. */
  at: (path: Path) => Position;
  /** Where the last key of the path is written. */
  keyAt: (path: Path) => Position;
}

/** Data read from a text that still knows where each value stands. */
export interface Located extends Positions {
  value: unknown;
  /** What makes the text unreadable. */
  error?: Position & { message: string };
}

/** Whether a text such as 2014-02-28 is a day that the calendar has. */
export function isDay(text: string): boolean {
  const date = new Date(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** A day without quotes is a date for YAML; one that the calendar does not have is an invalid date, not the day after it. */
const day = new Type('tag:yaml.org,2002:timestamp', {
  kind: 'scalar',
  resolve: (text: unknown) => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text),
  construct: (text: string) => new Date(isDay(text) ? text : Number.NaN),
});
const schema = DEFAULT_SCHEMA.extend({ implicit: [day] });

/**
 * Reads YAML (or the front matter of MDX, fences and all) with the library that Astro reads it with. Positions come from another
 * one, which keeps them but takes several times as long, and so is asked only when there is something to report.
 */
export function readYaml(text: string): Located {
  const positions = lazily(() => yamlPositions(text));
  try {
    return { value: load(text.replace(/(?<=\n)---\s*$/, ''), { schema }), ...positions };
  } catch (error) {
    const { mark, reason } = error as Omit<YAMLException, 'mark'> & Partial<YAMLException>;
    // A second document has no mark; it begins where its line of dashes stands. An end that comes too early is told where the text ends.
    const second = text.search(/(?<=\n)---/);
    const offset = mark ? Math.min(mark.position, text.trimEnd().length) : second;
    const place = positionAt(text, Math.max(0, offset));
    return {
      value: undefined,
      error: { ...place, message: helpful(reason, text, mark?.line ?? place.line - 1) },
      ...positions,
    };
  }
}

/** What the reader of JSON says, without the text around it, which an author sees in the editor. */
const told = (message: string) =>
  message
    .replace(/ in JSON at position.*$/, '')
    .replace(/^Unexpected token '?(.*?)'?,[\s\S]*$/, 'there is no place here for $1')
    .replace('Expected double-quoted property name', 'a comma with nothing after it, or a name without its double quotes')
    .replace('Unexpected end of JSON input', 'the file ends before its last ] or }');

/** Reads JSON. */
export function readJson(text: string): Located {
  const positions = lazily(() => jsonPositions(text));
  try {
    const value = JSON.parse(text) as unknown;
    const repeated = repeatedKey(text);
    return repeated ? { value: undefined, error: repeated, ...positions } : { value, ...positions };
  } catch (error) {
    const { message } = error as Error;
    const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
    return {
      value: undefined,
      error: { ...positionAt(text, offset), message: told(message) },
      ...positions,
    };
  }
}

function lazily(make: () => Positions): Positions {
  let made: Positions | undefined;
  const positions = () => (made ??= make());
  return { at: (path) => positions().at(path), keyAt: (path) => positions().keyAt(path) };
}

function yamlPositions(text: string): Positions {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  const position = (offset: number): Position => ({ line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  const find = (path: Path) => {
    let node: unknown = contents;
    let found = { value: contents?.range?.[0] ?? 0, key: 0 };
    for (const step of path) {
      const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === step) : undefined;
      const next = (pair?.value ?? (isSeq(node) && typeof step === 'number' ? node.items[step] : undefined)) as typeof contents | undefined;
      const value = next?.range?.[0];
      if (value === undefined) break;
      found = { value, key: isScalar(pair?.key) ? (pair.key.range?.[0] ?? value) : value };
      node = next;
    }
    return found;
  };
  return { at: (path) => position(find(path).value), keyAt: (path) => position(find(path).key) };
}

function jsonPositions(text: string): Positions {
  const root = parseTree(text);
  const find = (path: Path) => {
    for (let length = path.length; root && length >= 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return node;
    }
    return root;
  };
  return {
    at: (path) => positionAt(text, find(path)?.offset ?? 0),
    keyAt: (path) => positionAt(text, find(path)?.parent?.offset ?? 0),
  };
}
