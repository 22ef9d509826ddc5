/**
 * Citations of sources and of this site's own pages, from CSL-JSON. Build time only: citeproc and its styles weigh megabytes.
 *
 * `formatNote()` is the site's own record of a source; `cite()` and `bibliography()` speak APA 7, MLA 9 and Chicago 18;
 * `toBibtex()`, `toRis()` and `toCslJson()` write files for reference managers. All are synchronous and give the same output for the same input.
 */
import { alone } from './alone.ts';
import { chicago18 } from './chicago-18.ts';
import { createProcessor } from './processor.ts';
import { readApa, readStyle, type XmlNode } from './style-files.ts';
import type { CslItem, Formatted, StyleId } from '#core/csl.ts';
import { memoise } from '#core/memoise.ts';

export { toBibtex } from './bibtex.ts';
export { formatNote } from './note.ts';
export { toRis } from './ris.ts';
export type { CslDate, CslItem, CslName, Formatted, StyleId } from '#core/csl.ts';

/** The styles in the order they are offered, with the names to print. */
export const STYLES: Record<StyleId, string> = {
  apa: 'APA, 7th edition',
  mla: 'MLA, 9th edition',
  'chicago-notes': 'Chicago, 18th edition, notes and bibliography',
  'chicago-author-date': 'Chicago, 18th edition, author-date',
};

const SOURCES: Record<StyleId, () => XmlNode> = {
  apa: readApa,
  mla: () => readStyle('modern-language-association'),
  'chicago-notes': () => chicago18(readStyle('chicago-fullnote-bibliography')),
  'chicago-author-date': () => chicago18(readStyle('chicago-author-date')),
};

const processorOf = memoise((style: StyleId) => createProcessor(SOURCES[style]()));
const entryProcessorOf = memoise((style: StyleId) => createProcessor(alone(SOURCES[style]())));

/** An entry of a bibliography, and how the text refers to it: "(Harney 2014)", or in `chicago-notes` the full first note. */
export interface Citation extends Formatted {
  inText: Formatted;
}
const cited = new WeakMap<CslItem, Map<StyleId, Citation>>();

/** One item in one style. Works for any CSL item, a source or a page of this site. */
export function cite(item: CslItem, style: StyleId): Citation {
  const known = cited.get(item) ?? new Map<StyleId, Citation>();
  cited.set(item, known);
  const ready = known.get(style) ?? citation(item, style);
  known.set(style, ready);
  return ready;
}

/** The form for the text takes as long to make as the entry and most lists do not print it, so it waits until it is asked for. */
function citation(item: CslItem, style: StyleId): Citation {
  const { entry } = entryProcessorOf(style).bibliography([item])[0]!;
  let inText: Formatted | undefined;
  return {
    html: entry.html,
    get text() {
      return entry.text;
    },
    get inText() {
      return (inText ??= processorOf(style).citation(item));
    },
  };
}

/** A bibliography sorted and told apart ("2014a", "2014b") as the style wants. */
export function bibliography(items: readonly CslItem[], style: StyleId): ({ id: string } & Formatted)[] {
  return processorOf(style)
    .bibliography(items)
    .map(({ id, entry }) => ({ id, ...entry }));
}

/** CSL-JSON, the records as they are (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export function toCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
