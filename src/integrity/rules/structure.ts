import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { problemInBody, type Prose, type Rule } from '../entry.ts';
import type { Problem } from '../problem.ts';

const offsetOf = (node: Nodes) => node.position?.start.offset ?? 0;

/** Headings start at level 2 (the title is level 1), leave out no level and have words. */
function* headings(entry: Prose): Iterable<Problem> {
  let above = 1;
  const found: [number, string][] = [];
  visit(entry.body.tree, 'heading', (node) => {
    const { depth } = node;
    if (!toString(node).trim()) found.push([offsetOf(node), 'heading without words']);
    else if (depth === 1) found.push([offsetOf(node), 'heading of level 1; the title is the only one, so start with ##']);
    else if (depth > above + 1) found.push([offsetOf(node), `heading of level ${depth} under one of level ${above}`]);
    above = depth;
  });
  for (const [offset, message] of found) yield problemInBody(entry, offset, message);
}

/** What is wrong with a link, if anything; pictures have a component that asks for all they need. */
function wrong(node: Nodes): string | undefined {
  if (node.type === 'image')
    return 'a picture is written <Figure src="…" alt="…" caption="…" credit="…" licence="…" />, on a line of its own';
  if (node.type !== 'link') return undefined;
  const to = node.url;
  if (!to.trim()) return 'link without an address';
  if (!/^(https?:\/\/|\/|#|mailto:)/.test(to)) return `"${to}" is not an address: start with https://, / or #`;
  return toString(node).trim() ? undefined : 'link without words';
}

/** Links lead somewhere and say where; pictures have an alternative text. */
function* linksAndPictures(entry: Prose): Iterable<Problem> {
  const found: [number, string][] = [];
  visit(entry.body.tree, (node) => {
    const message = wrong(node);
    if (message) found.push([offsetOf(node), message]);
  });
  for (const [offset, message] of found) yield problemInBody(entry, offset, message);
}

/** Headings, links and pictures of a text are well made. */
export const structure: Rule = function* (content) {
  for (const entry of content.prose) {
    yield* headings(entry);
    yield* linksAndPictures(entry);
  }
};
