import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { eachElement } from './elements.ts';
import { classesOf } from './furniture.ts';

/** The full record of a source as HTML. @throws on an id that is no source. */
export type RecordOf = (id: string) => string;

/** Links to sources with commas between; a line may end after every fourth (see handout.css), and nowhere else. */
const inARow = (links: Element[]): ElementContent[] =>
  links.flatMap((link, i) => [...(i ? [{ type: 'text' as const, value: ',' }] : []), ...(i && i % 4 === 0 ? [h('wbr')] : []), link]);

const hrefOf = (node: Element) => String(node.properties['href'] ?? '');

/** Ids of the sources that a reference names: a note's mark (`<sup><a href="#note-fn-x">`), or a list (`<span class="sources">`). */
function sourcesNamed(node: Element): string[] {
  const links = node.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'a').map(hrefOf);
  if (node.tagName === 'sup') return links.flatMap((link) => /^#note-fn-(.+)$/.exec(link)?.[1] ?? []);
  if (classesOf(node).includes('sources')) return links.flatMap((link) => /\/sources\/[\w-]+\/#(.+)$/.exec(link)?.[1] ?? []);
  return [];
}

/** Whether a sibling is a run of numbers that the next ones join. */
const isMark = (node: ElementContent | Root['children'][number] | undefined): node is Element =>
  node?.type === 'element' && classesOf(node).includes('source-number');

/**
 * Gives every source one number, in the order of first mention, writes the numbers where the sources are named, and puts the full
 * records as a numbered list in place of `<ol class="notes">`.
 */
export function numberSources(tree: Root, record: RecordOf): void {
  const numbers = new Map<string, number>();
  eachElement(tree, (node, index, parent) => {
    const ids = sourcesNamed(node);
    if (!ids.length) return undefined;
    for (const id of ids) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    const links = ids
      .map((id) => [id, numbers.get(id)!] as const)
      .sort(([, a], [, b]) => a - b)
      .map(([id, number]) => h('a', { href: `#source-${id}` }, String(number)));
    const mark = h('sup', { className: ['source-number'] }, inARow(links));
    // The number belongs to the word before it: no space, so no line ends between them.
    let at = index;
    const space = parent.children[at - 1];
    if (space?.type === 'text') space.value = space.value.trimEnd();
    if (space?.type === 'text' && space.value === '') parent.children.splice(--at, 1);
    const before = parent.children[at - 1];
    if (isMark(before)) {
      before.children = inARow([
        ...before.children.filter((child) => child.type === 'element' && child.tagName === 'a'),
        ...links,
      ] as Element[]);
      parent.children.splice(at, 1);
      return at;
    }
    parent.children[at] = mark;
    return at + 1;
  });
  eachElement(tree, (node, index) => {
    if (node.tagName !== 'ol' || !classesOf(node).includes('notes')) return undefined;
    node.children = [...numbers].map(([id, number]) =>
      h('li', { id: `source-${id}`, value: String(number) }, fromHtml(record(id), { fragment: true }).children as ElementContent[]),
    );
    return index + 1;
  });
}
