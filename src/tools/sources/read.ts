import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** A record as another program wrote it: CSL-JSON or nearly so. */
export type Foreign = Record<string, unknown>;

/** Reads CSL-JSON (one record or a list), BibTeX, BibLaTeX or RIS. @throws Error where the text is none of them. */
export function readRecords(text: string): Foreign[] {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (/^[[{]/.test(plain)) {
    const value = JSON.parse(plain) as Foreign | Foreign[] | { items: Foreign[] };
    if (Array.isArray(value)) return value;
    return 'items' in value && Array.isArray(value.items) ? (value.items as Foreign[]) : [value];
  }
  if (!/^(?:TY {2}- |@|%)/m.test(plain)) throw new Error('is not CSL-JSON, BibTeX or RIS');
  return new Cite(plain).data.map(({ _graph, ...record }) =>
    /^temp_id/.test(String(record['id'])) ? { ...record, id: undefined } : record,
  );
}
