import { source } from '#model/source.ts';
import { messageOf } from '#integrity/zod-messages.ts';
import { fitDate, fitLanguage, fitNames, type Say } from './fit-parts.ts';
import type { Foreign } from './read.ts';

/** Types of CSL that the site does not tell apart. */
const TYPES: Record<string, string> = {
  article: 'document',
  bill: 'legislation',
  legal_case: 'document',
  manuscript: 'document',
  motion_picture: 'broadcast',
  pamphlet: 'report',
  periodical: 'article-magazine',
  review: 'article-journal',
  'review-book': 'article-journal',
  software: 'dataset',
  standard: 'document',
  thesis: 'book',
};
const KINDS: Record<string, string> = {
  'article-newspaper': 'newspaper',
  'article-magazine': 'newspaper',
  'post-weblog': 'newspaper',
  'article-journal': 'research',
  book: 'research',
  chapter: 'research',
  'paper-conference': 'research',
  report: 'research',
};
const DATES = ['issued', 'accessed'];
const NAMES = ['author', 'editor'];

/** What an import made of one record. */
export interface Fitted {
  record: Record<string, unknown> & { id: string };
  /** What was changed or left out. */
  changes: string[];
  /** Why it cannot be taken, one line a field. */
  problems: string[];
}

/** One field in the form the site wants, or nothing. */
function fitField(field: string, value: unknown, say: Say): unknown {
  if (value === undefined || value === null || value === '' || field === 'custom') return undefined;
  if (DATES.includes(field)) return fitDate(field, value, say);
  if (NAMES.includes(field)) return fitNames(field, value, say);
  const text = Array.isArray(value) ? value.join(', ') : value;
  const result = source.shape[field as 'title'].safeParse(field === 'ISBN' ? String(text).split(/[\s,;]+(?=\d[\d-]{8})/)[0] : text);
  if (!result.success) say(`${field} left out: ${JSON.stringify(value)} ${result.error.issues[0] && messageOf(result.error.issues[0])}`);
  else if (result.data !== value) say(`${field} ${JSON.stringify(value)} written as ${JSON.stringify(result.data)}`);
  return result.data;
}

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** An id as the others are: who, and when. */
function newId(record: Record<string, unknown>, taken: ReadonlySet<string>): string {
  const [author] = (record['author'] ?? []) as { family?: string; literal?: string }[];
  const who =
    slug(author?.family ?? author?.literal ?? '') || slug(String(record['container-title'] ?? '')) || slug(String(record['title'] ?? ''));
  const when = (record['issued'] as { 'date-parts': number[][] } | undefined)?.['date-parts'][0]?.map((part) =>
    String(part).padStart(2, '0'),
  );
  const id = [who.split('-').slice(0, 3).join('-') || 'source', ...(when ?? [])].join('-');
  return [id, ...Array.from({ length: 99 }, (_, i) => `${id}-${i + 2}`)].find((free) => !taken.has(free))!;
}

/** Makes a record of `content/sources.json` of what another program wrote, and says what that changed. */
export function fit(foreign: Foreign, taken: ReadonlySet<string>): Fitted {
  const changes: string[] = [];
  const say: Say = (what) => changes.push(what);
  const type = String(foreign['type'] ?? '');
  const known = source.shape.type.safeParse(type).success;
  const record: Fitted['record'] = { id: '', type: known ? type : (TYPES[type] ?? 'document') };
  if (!known) say(`type "${type}" written as "${String(record['type'])}"`);

  for (const field of Object.keys(source.shape)) {
    if (['id', 'type', 'language', 'custom'].includes(field)) continue;
    const value = fitField(field, foreign[field], say);
    if (value !== undefined) record[field] = value;
  }
  record['language'] = fitLanguage(foreign['language'], String(record['title'] ?? ''), say);
  const lost = Object.keys(foreign).filter((field) => !(field in source.shape) && foreign[field] !== '' && !field.startsWith('_'));
  if (lost.length) say(`left out, as the site has no such fields: ${lost.join(', ')}`);

  const given = String(foreign['id'] ?? '');
  record.id = source.shape.id.safeParse(given).success && !/^\d+$/.test(given) ? given : newId(record, taken);
  if (record.id !== foreign['id']) say(`id ${JSON.stringify(foreign['id'] ?? '')} written as "${record.id}"`);
  const kind = KINDS[String(record['type'])] ?? 'reference';
  record['custom'] = { kind };
  say(`group of the bibliography taken to be "${kind}"; change custom.kind where it is another`);

  const checked = source.safeParse(record, { reportInput: true });
  const problems = checked.error?.issues.map((issue) => `${issue.path.join('.')}: ${messageOf(issue)}`) ?? [];
  return { record, changes, problems };
}
