/** Groups of the bibliography in their order, with what a reader should know about each. */
export const SOURCE_KINDS = {
  report: { title: 'The five reports', about: 'The news reports that the articles retell.' },
  'japan-government': { title: 'Japanese government', about: 'Official texts of Japan. They speak for one side.' },
  'russia-government': { title: 'Russian government', about: 'Official texts of Russia. They speak for one side.' },
  'us-government': { title: 'United States government', about: 'Published archives and statements of the United States.' },
  'other-official': { title: 'Other official bodies', about: 'Other states, parties and official bodies.' },
  agency: { title: 'News agencies', about: 'Agency reports, also where another site carries them. State agencies are marked.' },
  newspaper: { title: 'Newspapers and broadcasters', about: 'Reporting and comment.' },
  research: { title: 'Research', about: 'Scholars, institutes and law firms.' },
  reference: { title: 'Reference', about: 'Encyclopaedias, treaty collections, databases and books.' },
} as const;

/** A group of the bibliography. */
export type SourceKind = keyof typeof SOURCE_KINDS;

/** A side of the dispute that a source may speak for. */
export type Side = 'japan' | 'russia';

/** The side that a source speaks for: that of its government, or the one its record names. Undefined for all others. */
export function sideOf({ kind, side }: { kind?: string; side?: Side } = {}): Side | undefined {
  if (kind === 'japan-government') return 'japan';
  return kind === 'russia-government' ? 'russia' : side;
}
