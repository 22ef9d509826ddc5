/**
 * Turns the HTML of screen components into a document for paper.
 *
 * Print documents are put together from the same components as the pages, several pages in one document. So their ids are told
 * apart, what only a screen needs goes, links within the document stay in it, and every source gets one number in the whole.
 */
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { removeFurniture } from './furniture.ts';
import { joinLinks, scopeIds } from './scopes.ts';
import { numberSources, type RecordOf } from './source-numbers.ts';

/** @param html the document's body; @param record the full record of a source by its id, as HTML; @param base sub-path of the site */
export function typeset(html: string, record: RecordOf, base = ''): string {
  const tree = fromHtml(html, { fragment: true });
  removeFurniture(tree);
  numberSources(tree, record);
  scopeIds(tree);
  joinLinks(tree, base);
  return toHtml(tree);
}
