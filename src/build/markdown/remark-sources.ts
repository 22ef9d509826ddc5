import type { FootnoteDefinition, FootnoteReference, PhrasingContent, Root, RootContent } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { CslItem } from '#core/csl.ts';
import { CONTENT } from '#model/content-folder.ts';
import { everyFootnote } from './every-footnote.ts';
import { nearest } from './nearest.ts';
import { frontmatterOf, Problems } from './report.ts';
import { noteNodes } from './source-note.ts';
import { readSources, type SourceList } from './source-list.ts';

/** Options of {@link remarkSources}. */
export interface SourcesOptions {
  /** The sources, or the path of a CSL-JSON file. Default: the dossier's `sources.json`. */
  sources?: readonly CslItem[] | string;
  /** Address of a source's full record. Default: `/sources/#<id>`. */
  href?: (id: string, item: CslItem) => string;
}

/** References in the order in which their notes are numbered: those of the text, then those found inside notes. */
function references(tree: Root, definitions: Map<string, FootnoteDefinition>): FootnoteReference[] {
  const found: FootnoteReference[] = [];
  const collect = (node: Root | RootContent) =>
    visit(node, (child) => {
      if (child.type === 'footnoteDefinition' && child !== node) return 'skip';
      if (child.type === 'footnoteReference') found.push(child);
      return undefined;
    });
  collect(tree);
  const opened = new Set<string>();
  for (const { identifier } of found) {
    const definition = definitions.get(identifier);
    if (definition && !opened.has(identifier)) collect(definition); // `found` grows while it is walked
    opened.add(identifier);
  }
  return found;
}

/** The note of a source; what the author wrote as its definition follows as a locator or remark. */
function define(item: CslItem, href: string, authored: FootnoteDefinition | undefined): FootnoteDefinition {
  const [first, ...rest] = authored?.children ?? [];
  const remark: PhrasingContent[] = first?.type === 'paragraph' ? [{ type: 'text', value: ' ' }, ...first.children] : [];
  const more = first && first.type !== 'paragraph' ? [first, ...rest] : rest;
  return {
    type: 'footnoteDefinition',
    identifier: item.id.toLowerCase(),
    label: item.id,
    children: [{ type: 'paragraph', children: [...noteNodes(item, remark, href)] }, ...more],
    ...(authored?.position && { position: authored.position }),
  };
}

/**
 * remark plugin, after remark-gfm: a footnote reference whose label is a source id (`[^source-id]`) gets that source's
 * record as its note. `[^source-id]: Section 2.` adds a locator or remark to it. Notes are numbered by first reference, and
 * the front matter gets `cited`: their ids in that order.
 * @throws on a label that is no source, and on a definition that nothing refers to.
 */
export function remarkSources(
  this: Processor,
  { sources = `${CONTENT}/sources.json`, href = (id) => `/sources/#${id}` }: SourcesOptions = {},
) {
  const data = this.data() as { micromarkExtensions?: unknown[] }; // remark-parse reads it
  (data.micromarkExtensions ??= []).push(everyFootnote);
  const given: SourceList | undefined = typeof sources === 'string' ? undefined : new Map(sources.map((item) => [item.id, item]));

  return (tree: Root, file: VFile): void => {
    const list = given ?? readSources(sources as string);
    const problems = new Problems(file);
    const authored = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (node) => {
      if (authored.has(node.identifier)) problems.add(node, `source "${node.label}" has two footnote definitions; write one`);
      authored.set(node.identifier, node);
    });

    const cited = new Map<string, CslItem>();
    for (const node of references(tree, authored)) {
      const id = node.label ?? node.identifier;
      const item = list.get(id);
      if (item) cited.set(node.identifier, item);
      else problems.add(node, `unknown source "${id}" in [^${id}]${suggestion(id, list)}`);
    }
    for (const [identifier, node] of authored) {
      const id = node.label ?? identifier;
      if (!list.has(id)) problems.add(node, `unknown source "${id}" in the definition of [^${id}]${suggestion(id, list)}`);
      else if (!cited.has(identifier)) problems.add(node, `[^${id}] is defined but never referred to`);
    }
    problems.fail('source');

    visit(tree, 'footnoteDefinition', (_node, index, parent) => (parent!.children.splice(index!, 1), index));
    for (const [identifier, item] of cited) tree.children.push(define(item, href(item.id, item), authored.get(identifier)));
    frontmatterOf(file)['cited'] = [...cited.values()].map(({ id }) => id);
  };
}

function suggestion(id: string, list: SourceList): string {
  const near = nearest(id, list.keys());
  return near ? `; did you mean "${near}"?` : `; see ${CONTENT}/sources.json for the ids`;
}
