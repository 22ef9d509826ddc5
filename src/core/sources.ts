/** The parts of a CSL-JSON record that naming it needs. */
export interface NamedSource {
  title: string;
  author?: ({ family: string; given?: string } | { literal: string })[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': number[][] };
}

/** The names by which well-known publishers are called in a margin. */
const SHORT: Record<string, string> = {
  'Ministry of Foreign Affairs of Japan': 'Japan’s foreign ministry',
  'The New York Times': 'New York Times',
  'The Japan Times': 'Japan Times',
  'The Wall Street Journal': 'Wall Street Journal',
  'The Moscow Times': 'Moscow Times',
};

/**
 * Who says it and in which year, in a few words, for a margin or the end of a timeline entry: "Kyodo News 2014", "Nikkei Asian Review 2014".
 * Not a citation: that is what `lib/citations` makes.
 */
export function shortLabel(source: NamedSource): string {
  const author = source.author?.[0];
  const agency = author && 'literal' in author ? author.literal : undefined;
  const name = agency ?? source['container-title'] ?? source.publisher ?? (author && 'family' in author ? author.family : source.title);
  const year = source.issued?.['date-parts'][0]?.[0];
  const known = name.startsWith('Foreign Relations of the United States') ? 'US State Department papers' : (SHORT[name] ?? name);
  return [known, year].filter(Boolean).join(' ');
}
