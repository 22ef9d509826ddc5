import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { eachElement } from '#features/print/typeset/elements.ts';
import { classesOf } from '#features/print/typeset/furniture.ts';

const wordsOf = (node: Element | Root): string =>
  node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : '')).join('');

const named = (node: Element, tag: string): string => {
  let words = '';
  eachElement(node, (child) => {
    if (child.tagName === tag) words ||= wordsOf(child);
    return undefined;
  });
  return words;
};

/** The picture of a map in place of its drawing, which a word processor would not show: name and description become its alternative text. */
const picture = (drawing: Element, view: string): Element => ({
  type: 'element',
  tagName: 'img',
  properties: { src: view, alt: [named(drawing, 'title'), named(drawing, 'desc')].filter(Boolean).join('. ') },
  children: [],
});

/** A picture of a text as words: what is to be seen, its caption, credit and licence. Its file is not in the document. */
function pictureInWords(figure: Element): string {
  let alt = '';
  eachElement(figure, (child) => {
    if (child.tagName === 'img') alt = String(child.properties['alt']);
    return undefined;
  });
  return `[${alt}] ${wordsOf(figure).replace(/\s+/g, ' ').trim()}`;
}

/** What stands side by side on paper, as a table of one row without lines: no word processor knows another way that stays. */
function sideBySide(node: Element): void {
  const cells = node.children.filter((child): child is Element => child.type === 'element');
  node.tagName = 'table';
  node.properties = { style: 'border: none; width: 100%' };
  node.children = [
    h(
      'tr',
      cells.map((cell) => h('td', { style: 'border: none; vertical-align: top' }, cell.children)),
    ),
  ];
}

const BESIDE = new Set(['two-columns', 'chart-and-dates']);

/**
 * The HTML of a print document as a word processor takes it: drawings of maps as pictures (`src` is the view), other drawings left
 * out, numbers of sources raised, their links kept.
 */
export function printHtml(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  let view = '';
  eachElement(tree, (node, index, parent) => {
    if (typeof node.properties['dataView'] === 'string') view = node.properties['dataView'];
    if (classesOf(node).includes('picture')) {
      parent.children[index] = h('p', pictureInWords(node));
      return index + 1;
    }
    if (node.tagName === 'figcaption' && parent.type === 'element' && classesOf(parent).includes('map-figure')) {
      parent.children.splice(index, 1); // title, legend and credit are in the picture
      return index;
    }
    if (node.tagName === 'svg') {
      if (classesOf(node).includes('map-svg')) parent.children[index] = picture(node, view);
      else parent.children.splice(index, 1);
      return classesOf(node).includes('map-svg') ? index + 1 : index;
    }
    if (classesOf(node).some((name) => BESIDE.has(name))) sideBySide(node);
    if (classesOf(node).includes('source-number')) node.tagName = 'sup';
    if (classesOf(node).includes('check')) node.children = [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: ']' }];
    return undefined;
  });
  return toHtml(tree);
}
