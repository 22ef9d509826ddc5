/** Fields of CSL-JSON records (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables), checked in full. */
import { z } from 'astro/zod';

/** A line of text: a break within it is a space, because a reference is one line wherever it is printed. */
export const line = z
  .string()
  .overwrite((text) => text.replace(/\s+/g, ' ').trim())
  .refine((text) => text !== '', 'is blank; write words, or leave the field out');

/** A number that may have letters, such as a volume. Text, because styles look into it. */
export const numeral = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), line);

/** `10.1000/xyz`; the address of its resolver is taken off. */
export const doi = line
  .overwrite((text) => text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''))
  .refine((text) => /^10\.\d{4,9}\/\S+$/.test(text), 'is not a DOI; write it from its 10. on, such as 10.1000/xyz');

/** The sum of digits times their weights, an X counting 10. */
const weighed = (text: string, weight: (i: number) => number) =>
  [...text].reduce((sum, digit, i) => sum + weight(i) * (/x/i.test(digit) ? 10 : Number(digit)), 0);

/** Whether the check digit of an ISBN is right (https://www.isbn-international.org/content/isbn-users-manual). */
function isIsbn(text: string): boolean {
  const digits = text.replace(/[- ]/g, '');
  if (/^\d{9}[\dX]$/i.test(digits)) return weighed(digits, (i) => 10 - i) % 11 === 0;
  return /^97[89]\d{10}$/.test(digits) && weighed(digits, (i) => (i % 2 ? 3 : 1)) % 10 === 0;
}

export const isbn = line.refine(isIsbn, 'is not an ISBN: a digit is wrong, missing or too many');

export const issn = line.refine(
  (text) => /^\d{4}-\d{3}[\dX]$/i.test(text) && weighed(text.replace('-', ''), (i) => 8 - i) % 11 === 0,
  'is not an ISSN, such as 0028-0836: a digit is wrong, missing or too many',
);

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const known = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && NAMES.of(tag) !== undefined;
  } catch {
    return false;
  }
};

/** What a text that is no language tag may have meant: `ja-JP` for `ja_JP`, `en` for `English`. */
export function languageTag(text: string): string | undefined {
  const dashed = text.trim().replaceAll('_', '-');
  if (known(dashed)) return Intl.getCanonicalLocales(dashed)[0];
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((a) => letters.map((b) => a + b)).find((tag) => NAMES.of(tag)?.toLowerCase() === dashed.toLowerCase());
}

/** A language tag of BCP 47 whose language is known. */
export const bcp47 = z.string().superRefine((text, context) => {
  if (known(text)) return;
  const meant = languageTag(text);
  const message = `"${text}" is not a language tag (BCP 47); write ${meant ? `"${meant}"` : 'one such as en, ja or pt-BR'}`;
  context.addIssue({ code: 'custom', message, input: text });
});

/** A name in parts, or of an organisation in one piece. */
export const name = z.union([
  z.strictObject({
    family: line,
    given: line.optional(),
    'dropping-particle': line.optional(),
    'non-dropping-particle': line.optional(),
    suffix: line.optional(),
  }),
  z.strictObject({ literal: line }),
]);

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** What is wrong with a year, month and day, and which of them. */
function wrongPart([year = 0, month, day]: number[]): [part: number, message: string] | undefined {
  if (year < 1000 || year > 9999) return [0, `${year} is not a year of four digits`];
  if (month !== undefined && (month < 1 || month > 12)) return [1, `${month} is not a month; a season goes into "season"`];
  if (day !== undefined && (day < 1 || day > daysIn(year, month!))) return [2, `${year}-${month} has no day ${day}`];
  return undefined;
}

/** A day, month or year, or a range of two: `{"date-parts": [[2014, 8, 5]]}`. */
export const date = z
  .strictObject({
    'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
    /** 1 spring to 4 winter. */
    season: z.int().min(1).max(4).optional(),
    /** About then. */
    circa: z.boolean().optional(),
  })
  .superRefine(({ 'date-parts': parts }, context) => {
    const add = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path: ['date-parts', ...path], message, input: parts });
    for (const [i, part] of parts.entries()) {
      const wrong = wrongPart(part);
      if (wrong) return add([i, wrong[0]], wrong[1]);
    }
    const [start, end] = parts;
    if (!start || !end) return;
    const differs = end.findIndex((number, i) => number !== start[i]);
    const [from, to] = [start[differs], end[differs]];
    if (differs < 0 || from === undefined)
      add([1], `${end.join('-')} and ${start.join('-')} are no range: one lies in the other; write one date`);
    else if (to! < from) add([1], `${end.join('-')} is before the start, ${start.join('-')}`);
  });
