/** A name in CSL-JSON: a person in parts, or an organisation in one piece. */
export type CslName =
  { family: string; given?: string; 'dropping-particle'?: string; 'non-dropping-particle'?: string; suffix?: string } | { literal: string };

/** A person's name as BibTeX and RIS write it: family name with its particles, suffix, given name. */
export function inParts(person: Exclude<CslName, { literal: string }>): string[] {
  const family = [person['non-dropping-particle'], person['dropping-particle'], person.family].filter(Boolean).join(' ');
  return [family, person.suffix, person.given].filter((part) => part !== undefined);
}

/** A date in CSL-JSON: one list of year, month, day, as far as known, or two for a range; `season` from 1, spring. */
export interface CslDate {
  'date-parts': number[][];
  season?: number;
  circa?: boolean;
}

/**
 * A source in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables), with the fields this
 * site uses. `note` is a remark printed after the record; `custom` is ours: what kind of source it is and whose side it speaks for.
 */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  editor?: CslName[];
  'container-title'?: string;
  'collection-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  volume?: string | number;
  issue?: string | number;
  page?: string;
  genre?: string;
  edition?: string | number;
  number?: string | number;
  issued?: CslDate;
  accessed?: CslDate;
  archive?: string;
  archive_location?: string;
  URL?: string;
  DOI?: string;
  ISBN?: string;
  ISSN?: string;
  language?: string;
  note?: string;
  custom?: { kind?: string; side?: string; standing?: string; formerly?: string[] };
}

/** The styles a reader may ask for. */
export type StyleId = 'apa' | 'mla' | 'chicago-notes' | 'chicago-author-date';

/** One formatted string, as an HTML fragment (escaped; links, `<i>` and `lang` marks only) and as plain text. */
export interface Formatted {
  html: string;
  text: string;
}
