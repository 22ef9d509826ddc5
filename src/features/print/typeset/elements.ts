import type { Element, Parents } from 'hast';

/** Where the walk goes on after an element: into it, or, past what it holds, at this place among the children of its parent. */
type Next = number | undefined;

/**
 * Visits every element below a node, parents first; the children of a parent may change on the way. A print document has some ten
 * thousand of them and is walked five times, and `unist-util-visit`, which makes a function for each, took most of its time.
 */
export function eachElement(parent: Parents, visit: (element: Element, index: number, parent: Parents) => Next): void {
  for (let index = 0; index < parent.children.length;) {
    const child = parent.children[index];
    const next = child?.type === 'element' ? visit(child, index, parent) : index + 1;
    if (next === undefined) eachElement(child as Element, visit);
    index = next ?? index + 1;
  }
}
