import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A source as cited by one paragraph: the record, and the ids of the words that rest on it. */
export interface Note {
  record: ElementContent[];
  uses: string[];
}

/** A check of one paragraph, as the margin names it. */
export interface Checked {
  id: string;
  /** What was checked, in a few words. */
  claim: string;
  verdict: string;
  /** How it ended, in one word; nothing where the record confirms the claim. */
  label: string | undefined;
  /** Address of the claim beside the record. */
  href: string;
}

/** Words of a paragraph's notes, printed by the caller in the language of the page. */
export interface NoteWords {
  /** On the folded line: `Sources 17–21 · 2 claims checked`. */
  sources(first: number, last: number, checks: number): string;
  /** Names the arrow that leads from a note back to the words that rest on it. */
  back: string;
  /** Before the names of the claims that were checked. */
  checked: string;
}

/** Numbers of a paragraph's notes: `3` or `17–21`. */
export const range = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);

/** The notes of one paragraph: a line that unfolds; where the window is wide, the margin beside the paragraph. */
export function notesBlock(id: string, first: number, notes: readonly Note[], checks: readonly Checked[], words: NoteWords): Element {
  const arrow = (use: string) => [' ', h('a', { href: `#${use}`, ariaLabel: words.back }, '↩')];
  const item = ({ record, uses }: Note) => h('li', [...record, ...uses.flatMap(arrow)]);
  const claim = ({ claim, verdict, label, href }: Checked, i: number) => [
    i ? '; ' : ' ',
    h('a', { href }, claim),
    ' ',
    h('span', { dataVerdict: verdict }, label ?? '✓'),
  ];
  return h('details.cited-notes', { id }, [
    h('summary', words.sources(first, first + notes.length - 1, checks.length)),
    h('ol', first > 1 ? { start: String(first) } : {}, notes.map(item)),
    ...(checks.length ? [h('p', [words.checked, ...checks.flatMap(claim)])] : []),
  ]);
}
