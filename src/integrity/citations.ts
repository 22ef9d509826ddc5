import type { Content, Entry } from './entry.ts';
import { REFERENCES } from '#model/references.ts';
import { notesIn } from './rules/notes.ts';
import { valuesAt } from './values.ts';

/** A place where an entry rests on a source. */
export interface Citation {
  /** What cites. */
  by: Entry;
  /** Id of the source. */
  source: string;
}

/** Every citation of a source: in the fields of entries, and each mark in the texts. Variants repeat those of their originals. */
export function citationsIn(content: Content): Citation[] {
  const fields = REFERENCES.filter(({ to }) => to === 'sources').flatMap(({ from, path }) =>
    content.of(from).flatMap((by) => valuesAt(by.data, path).map(({ value }) => ({ by, source: String(value) }))),
  );
  const marks = content.prose
    .filter(({ collection }) => collection !== 'variants')
    .flatMap((by) =>
      notesIn(by)
        .filter(({ kind }) => kind === 'reference')
        .map(({ id }) => ({ by, source: id })),
    );
  return [...fields, ...marks];
}
