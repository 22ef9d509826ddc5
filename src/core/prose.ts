import type { Nodes, Root } from 'mdast';

/** What a component prints that has no words between its tags: `<Place id="…" />` prints both names. */
export type NameOf = (component: string, id: string) => string | undefined;

/** A piece of running text: a heading (also the bold words that open a paragraph like one), or a paragraph. */
export interface Passage {
  kind: 'heading' | 'text';
  text: string;
}

const parents = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'mdxJsxFlowElement']);

/** The words of a node as they are read, without notes, marks of checks and block ids. */
function words(node: Nodes, nameOf: NameOf): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Check') return '';
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
    if (!node.children.length && node.name && typeof id === 'string') return nameOf(node.name, id) ?? id;
  }
  return 'children' in node ? node.children.map((child) => words(child as Nodes, nameOf)).join('') : '';
}

const tidy = (text: string) =>
  text
    .replace(/(^|\s)\^[\w-]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();

/** The running text of an MDX tree, passage by passage. Without `nameOf` a component without words counts as one word, its id. */
export function proseOf(tree: Root, nameOf: NameOf = () => undefined): Passage[] {
  const passages: Passage[] = [];
  const add = (kind: Passage['kind'], text: string) => {
    if (tidy(text)) passages.push({ kind, text: tidy(text) });
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') return;
    if (parents.has(node.type) && 'children' in node) {
      node.children.forEach((child) => walk(child));
    } else if (node.type === 'paragraph' && node.children[0]?.type === 'strong') {
      add('heading', words(node.children[0], nameOf));
      add(
        'text',
        node.children
          .slice(1)
          .map((child) => words(child, nameOf))
          .join(''),
      );
    } else {
      add(node.type === 'heading' ? 'heading' : 'text', words(node, nameOf));
    }
  };
  walk(tree);
  return passages;
}

const wordSegments = new Intl.Segmenter('en', { granularity: 'word' });
const sentenceSegments = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a text: what a reader of English counts as one, without punctuation. */
export function wordsIn(text: string): string[] {
  return [...wordSegments.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** An abbreviation after which a sentence goes on. */
const GOES_ON = /\b(?:No|St|Mr|Mrs|Dr|vs|p|pp|U\.S|[A-Z])\.\s*$/;

/** The sentences of a text. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of sentenceSegments.segment(text)) {
    const last = sentences.at(-1);
    if (last && GOES_ON.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => wordsIn(sentence).length);
}
