import { visit } from 'unist-util-visit';
import { problemInBody, type Prose, type Rule } from '../entry.ts';
import { suggestion } from '../zod-messages.ts';

/** A source reference in a text (`[^source-id]`) or the remark that goes with it (`[^source-id]: Section 2.`). */
export interface Note {
  id: string;
  kind: 'reference' | 'definition';
  offset: number;
}

const found = new WeakMap<Prose, Note[]>();

/** All source references of a text, in order. */
export function notesIn(entry: Prose): Note[] {
  const known = found.get(entry);
  if (known) return known;
  const notes: Note[] = [];
  visit(entry.body.tree, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    const kind = node.type === 'footnoteReference' ? 'reference' : 'definition';
    notes.push({ id: node.label ?? node.identifier, kind, offset: node.position?.start.offset ?? 0 });
  });
  found.set(entry, notes);
  return notes;
}

/** Every `[^id]` in a text is a source, and every remark on a source belongs to a reference. */
export const notes: Rule = function* (content) {
  const sources = content.byId('sources');
  for (const entry of content.prose) {
    const all = notesIn(entry);
    for (const { id, offset } of all.filter((note) => !sources.has(note.id))) {
      yield problemInBody(entry, offset, `there is no source "${id}"${suggestion(id, sources.keys())}`);
    }
    const referred = new Set(all.filter(({ kind }) => kind === 'reference').map(({ id }) => id));
    const remarks = all.filter(({ kind, id }) => kind === 'definition' && sources.has(id));
    for (const [i, { id, offset }] of remarks.entries()) {
      if (!referred.has(id)) yield problemInBody(entry, offset, `the remark on "${id}" belongs to no reference in the text`);
      else if (remarks.findIndex((remark) => remark.id === id) < i)
        yield problemInBody(entry, offset, `"${id}" has two remarks; write one`);
    }
  }
};
