import type { Element, Root } from 'hast';
import { eachElement } from './elements.ts';

const CLASSES = new Set(['block-link', 'self', 'map-tools', 'map-failed', 'map-list', 'map-skip', 'backlinks', 'footnotes', 'gloss-note']);
const TAGS = new Set(['button', 'fieldset', 'script', 'template']);

/** Classes of an element. */
export const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties['className']) ? properties['className'].map(String) : [];

const isFurniture = (node: Element) =>
  TAGS.has(node.tagName) || node.properties['popover'] !== undefined || classesOf(node).some((name) => CLASSES.has(name));

/** A word's space stands outside its link. */
function trim({ children: [first, ...more] }: Element): void {
  const last = more.at(-1) ?? first;
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** Takes out what works on a screen only, and what a print document says in its own place: filters, buttons, notes of each article. */
export function removeFurniture(tree: Root): void {
  eachElement(tree, (node, index, parent) => {
    if (isFurniture(node)) {
      const before = parent.children[index - 1];
      const spaced = before?.type === 'text' && before.value.trim() === ''; // it stood between the word and the button
      parent.children.splice(spaced ? index - 1 : index, spaced ? 2 : 1);
      return spaced ? index - 1 : index;
    }
    if (classesOf(node).includes('gloss')) trim(node);
    if (node.tagName === 'island-map') node.tagName = 'div'; // nothing takes over here
    const scrolls = classesOf(node).includes('scroll'); // on a narrow screen still, and then by keyboard too
    for (const name of ['dataWake', 'dataSrc', ...(scrolls ? [] : ['tabIndex'])]) delete node.properties[name];
    if (node.tagName === 'img') delete node.properties['loading']; // on paper everything is in view
    if (node.properties['role'] === 'list') delete node.properties['role'];
    return undefined;
  });
}
