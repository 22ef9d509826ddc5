/** The parts of a CSL-JSON record that naming it needs. */
export interface NamedSource {
  title: string;
  author?: ({ family: string; given?: string } | { literal: string })[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': number[][] };
}

/**
 * Who says it and in which year, in a few words, for a margin or the end of a timeline entry: "Example News 1999".
 * `publishers` are the short names of those that are called otherwise in a margin; a series is found by its beginning.
 * Not a citation: that is what `lib/citations` makes.
 */
export function shortLabel(source: NamedSource, publishers: Readonly<Record<string, string>>): string {
  const author = source.author?.[0];
  const agency = author && 'literal' in author ? author.literal : undefined;
  const name = agency ?? source['container-title'] ?? source.publisher ?? (author && 'family' in author ? author.family : source.title);
  const year = source.issued?.['date-parts'][0]?.[0];
  const [, short = name] = Object.entries(publishers).find(([full]) => name === full || name.startsWith(`${full}, `)) ?? [];
  return [short, year].filter(Boolean).join(' ');
}
