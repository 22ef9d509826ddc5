import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { parseHTML } from 'linkedom';

/** White space as one space, so that texts of different programs can be compared. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Marks of notes as w3m shows raised figures. */
const RAISED = /(?:\s?\^\d+(?:–\d+)?)+/g;

/** The text of a page as Firefox's Reader View shows it, without the marks of notes. */
export function readerView(file: string): string {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  for (const mark of document.querySelectorAll('sup')) mark.remove();
  const article = new Readability(document).parse();
  return oneLine(toText(fromHtml(article?.content ?? '', { fragment: true })));
}

/** Whether w3m is here. */
export const hasW3m = spawnSync('w3m', ['-version']).status === 0;

/** The text of a page in w3m, a browser that knows neither styles nor scripts. */
export function textBrowser(file: string): string {
  const { stdout } = spawnSync('w3m', ['-dump', '-cols', '10000', '-I', 'UTF-8', '-O', 'UTF-8', '-T', 'text/html', file], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return oneLine(stdout).replaceAll(RAISED, '');
}
