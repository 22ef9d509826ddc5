import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '#tools/run.ts';

/** First lines of an error as Astro and Vite print them. */
const HEADLINE = /\[ERROR\]|^\[\w+Error\]|^\[astro\] /;

/** Headlines that only say that something went wrong; the line below says what. */
const EMPTY = /Build failed|Caught error rendering|Unable to load your Astro config|^\[\w+Error\] *$/;

/** A file of the project, with line and column where given. */
const FILE = /(?<![\w/])(?:content|src|public|tests|astro\.config)(?:\/[\w.@[\]-]+)*\.[a-z]+(?::\d+(?::\d+)?)?/;

/** Where an error without a headline is said: on the line before its place or its stack. */
function withoutHeadline(lines: readonly string[]): number {
  const place = lines.findLastIndex((line) => /^(?:Location|Stack trace):/.test(line));
  const first = place > 0 && lines[place - 2] && /^Location:/.test(lines[place - 2]!) ? place - 2 : place;
  return Math.max(0, first - 1);
}

/** Lines of the error that stopped the build, without colours, the project's own path and the stack. */
function errorIn(output: string): string[] {
  const lines = stripVTControlCharacters(output)
    .replaceAll(`file://${ROOT}`, '')
    .replaceAll(ROOT, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  // A list that cannot be read makes others fail later: the first such error is the cause. Of the rest the last one counts.
  const loader = lines.findIndex((line) => /\[ERROR\] \[[\w-]*loader\]/.test(line));
  const headline = loader >= 0 ? loader : lines.findLastIndex((line) => HEADLINE.test(line));
  const start = headline >= 0 ? headline : withoutHeadline(lines);
  const stack = lines.findIndex((line, i) => i > start && /^(?:Location:|Stack trace:|at )/.test(line));
  return lines.slice(start, stack > 0 ? stack : undefined);
}

/** What a schema objects to in an entry, each as "field: what is wrong". Astro sets the field in asterisks, at times twice. */
const complaints = (lines: string[]) =>
  lines.map((line) =>
    line
      .replaceAll('*', '')
      .replace(/^: /, '')
      .replace(/^(\S+): \1: /, '$1: '),
  );

/** One line that says what stopped a build: the file, the entry and the field where a schema names them, and the message. */
export function summarise(output: string): string {
  const [headline = '', ...rest] = errorIn(output);
  const file = [headline, ...rest]
    .map((line) => FILE.exec(line)?.[0])
    .find(Boolean)
    ?.replace(/:0(?::0)?$/, '');

  const [, id] = /→ (\S+) (?:data|frontmatter) does not match/.exec(headline) ?? [];
  if (id) {
    const end = rest.findIndex((line) => line === 'Hint:');
    const entry = file?.includes(`/${id}.`) ? '' : ` (${id})`;
    return `build stopped: ${file}${entry}: ${complaints(rest.slice(0, end)).join('; ')}`;
  }
  const said = (EMPTY.test(headline) ? rest[0] : headline) ?? 'Astro did not say why';
  const message = said.replace(/^.*\[ERROR\] (?:\[[\w-]+\] )?/, '').replace(/^\[[\w:-]+\] /, '');
  return `build stopped: ${file && !message.includes(file) ? `${file}: ` : ''}${message}`;
}
