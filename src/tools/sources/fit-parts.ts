import { languageTag } from '#model/csl.ts';
import { isRecord } from '#integrity/values.ts';

/** Says what was changed in a record. */
export type Say = (what: string) => void;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date written out, such as "2014-08-05", "5 Aug. 2014" or "August 2014", as parts. */
function partsOf(text: string): number[] | undefined {
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:T.*)?$/.exec(text.trim());
  if (iso) return iso.slice(1).filter(Boolean).map(Number);
  const year = /\b([1-9]\d{3})\b/.exec(text)?.[1];
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text)) + 1;
  const day = /\b(\d{1,2})\b/.exec(text)?.[1];
  return year ? [Number(year), ...(month ? [month, ...(day ? [Number(day)] : [])] : [])] : undefined;
}

/** A date of CSL-JSON in any of the forms that programs write: years as text, `raw`, `literal`, seasons by name. */
export function fitDate(field: string, value: unknown, say: Say) {
  if (!isRecord(value)) return undefined;
  const { 'date-parts': given, raw, literal, season, circa } = value;
  const written = [raw, literal].find((text): text is string => typeof text === 'string');
  const listed = Array.isArray(given)
    ? given.filter(Array.isArray).map((part) => part.filter((x) => x !== '' && x !== null).map(Number))
    : [];
  const fromText = listed.length ? undefined : written?.split(/(?<=\d{4}.*)\s*(?:\/|–| to )\s*(?=.*\d{4})/).map(partsOf);
  const parts = listed.length ? listed : (fromText ?? []).filter((part) => part !== undefined);
  if (!parts.length || parts.flat().some(Number.isNaN)) {
    say(`${field} left out: "${written ?? JSON.stringify(given)}" is no date`);
    return undefined;
  }
  const number =
    typeof season === 'string' && Number.isNaN(Number(season)) ? SEASONS.indexOf(season.toLowerCase()) + 1 : Number(season ?? 0);
  const date = { 'date-parts': parts, ...(number && { season: number }), ...(circa ? { circa: true } : {}) };
  if (JSON.stringify(date) !== JSON.stringify(value)) say(`${field} written as ${JSON.stringify(date)}`);
  return date;
}

const PARTICLES = ['dropping-particle', 'non-dropping-particle', 'suffix', 'given'] as const;

/** Names in parts or in one piece; one that has no family name is that of an organisation. */
export function fitNames(field: string, value: unknown, say: Say) {
  const people = (Array.isArray(value) ? value : []).filter(isRecord).map((person) => {
    const text = (key: string) => (typeof person[key] === 'string' ? person[key].trim() : '');
    const alone = !text('given') && /\s/.test(text('family')) ? text('family') : ''; // BibTeX has organisations so
    const literal = text('literal') || text('name') || alone || (text('family') ? '' : text('given'));
    if (literal) return { literal };
    return { family: text('family'), ...Object.fromEntries(PARTICLES.filter(text).map((key) => [key, text(key)])) };
  });
  const named = people.filter((person) => 'literal' in person || person.family);
  if (JSON.stringify(named) !== JSON.stringify(value)) say(`${field} tidied`);
  return named.length ? named : undefined;
}

/** The language tag; where none is given, by the letters of the title. */
export function fitLanguage(value: unknown, title: string, say: Say): string {
  const byLetters = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(title)
    ? 'ja'
    : /\p{Script=Cyrillic}/u.test(title)
      ? 'ru'
      : 'en';
  const tag = (typeof value === 'string' && languageTag(value)) || byLetters;
  if (tag !== value) say(`language "${String(value ?? '')}" written as "${tag}"${value ? '' : ', by the letters of the title'}`);
  return tag;
}
