import { unified } from '@astrojs/markdown-remark';
import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import remarkGfm from 'remark-gfm';
import { EXIT, visit } from 'unist-util-visit';
import { rehypeLang } from '../../src/build/markdown/rehype-lang.ts';
import { rehypeTableAlignment } from '../../src/build/markdown/rehype-table-alignment.ts';

type Plugins = NonNullable<NonNullable<Parameters<typeof unified>[0]>['remarkPlugins']>;

/** What Astro makes of an MDX file with these plugins: its HTML tree (before components are called), front matter and headings. */
export async function render(text: string, remarkPlugins: Plugins, path = 'content/articles/example.mdx') {
  let tree: Root | undefined;
  const capture = () => (root: Root) => {
    tree = structuredClone(root);
  };
  const processor = unified({
    gfm: false,
    remarkPlugins: [[remarkGfm, { singleTilde: false }], ...remarkPlugins],
    rehypePlugins: [rehypeTableAlignment, rehypeLang, capture],
    remarkRehype: { clobberPrefix: 'note-', footnoteLabel: 'Sources' },
  });
  const srcDir = new URL(`file://${process.cwd()}/src/`);
  const renderer = await processor.createMdxRenderer!({ syntaxHighlight: false } as never, { optimize: false, srcDir });
  const frontmatter: Record<string, unknown> = {};
  await renderer.process(text, `${process.cwd()}/${path}`, frontmatter);
  return { tree: tree!, frontmatter };
}

/** The message with which the build would stop; fails when it would not. */
export const failure = (...args: Parameters<typeof render>): Promise<string> =>
  render(...args).then(
    () => Promise.reject(new Error('the file was accepted')),
    (error: Error) => error.message,
  );

/** Elements below a node that pass a test, in order. */
export function all(tree: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element !== tree && test(element)) found.push(element);
  });
  return found;
}

/** Elements with a tag name, in order. */
export const tags = (tree: Root | Element, name: string): Element[] => all(tree, ({ tagName }) => tagName === name);

/** The element with an id. @throws if there is none. */
export function byId(tree: Root, id: string): Element {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (element.properties['id'] !== id) return undefined;
    found = element;
    return EXIT;
  });
  if (!found) throw new Error(`no element with id "${id}"`);
  return found;
}

/** The words of an element on one line. */
export const text = (element: Element): string => toText(element).replace(/\s+/g, ' ').trim();
