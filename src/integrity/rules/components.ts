import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { COLLECTIONS } from '#model/collections.ts';
import { problemInBody, type Content, type Prose, type Rule } from '../entry.ts';
import { COMPONENTS } from '#model/references.ts';
import { suggestion } from '../zod-messages.ts';
import { wrongFigure } from './figures.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A component in a text, with the id it names. */
export interface Use {
  name: string;
  element: Element;
  id: string | undefined;
  offset: number;
}

const offsetOf = (node: { position?: { start: { offset?: number } } | undefined }) => node.position?.start.offset ?? 0;

/** All components of a text, in order; HTML elements are none. */
export function componentsIn(entry: Prose): Use[] {
  const uses: Use[] = [];
  visit(entry.body.tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!node.name || !/^[A-Z]/.test(node.name)) return;
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
    uses.push({ name: node.name, element: node, id: typeof id === 'string' ? id : undefined, offset: offsetOf(node) });
  });
  return uses;
}

/** What is wrong with one use of a component, if anything. */
function wrong(use: Use, entry: Prose, content: Content): string | undefined {
  const { name, element, id } = use;
  if (name === 'Figure') return wrongFigure(use, content);
  const collection = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!collection) return `there is no component <${name}>${suggestion(name, [...Object.keys(COMPONENTS), 'Figure'])}`;
  const other = element.attributes.find((attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id');
  if (other) return `<${name}> takes an id and nothing else`;
  if (id === undefined) return `<${name}> needs an id in quotes: <${name} id="…" />`;
  const target = content.byId(collection).get(id);
  if (!target) return `there is no ${COLLECTIONS[collection].noun} "${id}"${suggestion(id, content.byId(collection).keys())}`;
  const owner = target.data['article'];
  if (name === 'Check' && entry.collection === 'articles' && owner !== entry.id)
    return `the check "${id}" belongs to the article "${String(owner)}"`;
  return undefined;
}

/** Components in texts exist, name an entry that exists, and checks stand in the article they are about. */
export const components: Rule = function* (content) {
  for (const entry of content.prose) {
    for (const use of componentsIn(entry)) {
      const message = wrong(use, entry, content);
      if (message) yield problemInBody(entry, use.offset, message);
    }
  }
};

/** Texts hold no code: no import, no export, no expression (a comment is none). */
export const noCode: Rule = function* (content) {
  for (const entry of content.prose) {
    const offsets: number[] = [];
    visit(entry.body.tree, ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'], (node) => {
      const comment = 'value' in node && /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
      if (!comment) offsets.push(offsetOf(node));
    });
    for (const offset of offsets) yield problemInBody(entry, offset, 'code in the text; write words and components only');
  }
};
