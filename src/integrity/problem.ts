/** A place in a text file; line and column count from 1, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** What is wrong, and where. An error stops the build, a warning is printed. */
export interface Problem extends Position {
  /** Path from the project's root. */
  file: string;
  /** The field in the entry: `events[first-treaty].date`. */
  field: string;
  message: string;
  level: 'error' | 'warning';
}

/** One line: `content/events.yaml:31:9 events[first-treaty].date: "1969-13-07" is not an EDTF date`. */
export function formatProblem({ file, line, column, field, message, level }: Problem): string {
  return `${file}:${line}:${column} ${field}: ${level === 'warning' ? 'warning: ' : ''}${message}`;
}

/** Order for reading: file by file, from top to bottom. */
export function byPosition(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/** The position of a character of a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
