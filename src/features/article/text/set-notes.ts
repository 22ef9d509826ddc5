import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { h } from 'hastscript';
import { notesBlock, range, type Checked, type Note, type NoteWords } from './notes-block.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** What a text needs to have its notes set beside its paragraphs. */
export interface NotesOf {
  /** Id of the source that is retold; what rests on it alone needs no mark in its sentence. */
  report?: string | undefined;
  /** The record of a source in full, for its first note. */
  record: (id: string) => ElementContent[];
  /** The same source in a few words, for the notes after the first. */
  again: (id: string) => ElementContent[];
  check: (id: string) => Checked;
  /** Verdicts that are named in the sentence; the others stand beside the paragraph only. */
  named: ReadonlySet<string>;
  words: NoteWords;
}

const isElement = (node: RootContent | ElementContent | undefined): node is Element => node?.type === 'element';
const classesOf = (node: RootContent | ElementContent) => (isElement(node) ? (node.properties['className'] ?? []) : []);

/** Elements within a block whose children are running text with marks. */
function lines(node: Element): Element[] {
  const inner = node.children.filter(isElement).flatMap(lines);
  const own = node.children.some((child) => isElement(child) && child.tagName === 'sup');
  return own ? [node, ...inner] : inner;
}

/** Puts a mark at the end of a line, before the link that the line has to itself. */
function endWith(line: Element, mark: Element): void {
  const at = line.children.findIndex((child) => classesOf(child).includes('block-link'));
  const link = at < 0 ? [] : [{ type: 'text', value: '\u00a0' } as Text, ...line.children.splice(at)];
  for (let last = line.children.at(-1); last?.type === 'text'; last = line.children.at(-1)) {
    last.value = last.value.trimEnd();
    if (last.value) break;
    line.children.pop();
  }
  line.children.push({ type: 'text', value: '\u202f' }, mark, ...link); // apart from the last word also where raised figures are not raised
}

/** The words of a stretch in an element with each of these ids; the space before them stays outside. */
function named(words: ElementContent[], ids: readonly string[]): ElementContent[] {
  const [first, ...rest] = words;
  const space = first?.type === 'text' ? (/^\s*/.exec(first.value)?.[0] ?? '') : '';
  const inside = first?.type === 'text' ? [{ ...first, value: first.value.slice(space.length) }, ...rest] : words;
  const wrapped = ids.reduce<ElementContent[]>((content, id) => [h('span', { id }, content)], inside);
  return space ? [{ type: 'text', value: space }, ...wrapped] : wrapped;
}

/**
 * Takes the footnote marks out of a text and sets the notes beside the paragraphs that cite them: after each block a list of its
 * sources, numbered through the whole text, with a way back to the very words that rest on each; at the end of the block one mark.
 * Checks whose verdict is named stand in their sentence, all are listed beside the block.
 */
export function setNotes(tree: Root, of: NotesOf): void {
  const known = new Set<string>();
  let next = 1;

  const setBlock = (block: Element): Element | undefined => {
    const notes = new Map<string, Note>();
    const checks: Checked[] = [];
    const first = next;
    const note = (id: string): Note => {
      const short = known.has(id) || block.tagName === 'section'; // key points are said again in the text
      if (!notes.has(id)) notes.set(id, { record: short ? of.again(id) : of.record(id), uses: [] });
      if (!short) known.add(id);
      return notes.get(id)!;
    };
    let uses = 0;
    const setStretch = ({ words, sources, checks: ids }: Stretch): ElementContent[] => {
      const made = ids.map(of.check);
      checks.push(...made);
      const own = sources.filter((id) => id !== of.report);
      const whole = block.properties['id'];
      const used = own.length > 0 || (sources.length > 0 && !whole) ? [`use-${first}-${(uses += 1)}`] : [];
      const names = ids.length ? ids.map((id) => `said-${id}`) : used;
      for (const id of sources) {
        const back = id === of.report && whole ? String(whole) : names[0]!;
        if (!note(id).uses.includes(back)) note(id).uses.push(back);
      }
      const marks = made.filter(({ verdict }) => of.named.has(verdict));
      const shown = marks.flatMap(({ verdict, label, href }): ElementContent[] => [
        { type: 'text', value: ' ' },
        h('a.check', { href, dataVerdict: verdict }, `[${label}]`),
      ]);
      return [...named(words, names), ...shown];
    };
    const all = lines(block);
    for (const line of all) line.children = stretchesOf(line.children).flatMap(setStretch);
    if (!notes.size) return undefined;
    next += notes.size;
    const id = `sources-${String(block.properties['id'] ?? first)}`;
    endWith(all.at(-1)!, h('sup.cites', h('a', { href: `#${id}` }, range(first, next - 1))));
    return notesBlock(id, first, [...notes.values()], checks, of.words);
  };

  tree.children = tree.children.flatMap((node) => {
    const beside = isElement(node) ? setBlock(node) : undefined;
    return beside ? [node, beside] : [node];
  });
}
