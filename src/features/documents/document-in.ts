import { inLanguage } from '#queries/translations.ts';
import type { Document } from '#queries/record.ts';

/** What the page prints of a document besides its questions, which may be translated later. */
const PRINTED = [
  'title',
  'officialTitle',
  'deck',
  'description',
  'parties',
  'dispute',
  'limits',
  'extracts.*.label',
  'readings.*.*.text',
] as const;

/** A document in a language, as far as it is translated; `lang` is the language where that is another, of the questions apart (`asked`). */
export async function documentIn({ id, ...original }: Document, language: string) {
  const { entry: data, lang } = await inLanguage('documents', { id, ...original.data }, language, PRINTED);
  const asked = await inLanguage('documents', { id, ...original.data }, language, ['sourcing.*.ask', 'sourcing.*.answer']);
  return { document: { ...original, id, data }, original: original.data, lang, asked };
}

/** The same as {@link documentIn} gives it. */
export type DocumentIn = Awaited<ReturnType<typeof documentIn>>;
