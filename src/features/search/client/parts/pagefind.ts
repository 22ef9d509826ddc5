/** What the search index says of one result; written by `src/pipeline/search-index.ts`. */
export interface Found {
  url: string;
  meta: { title: string; kind: string; names: string; text: string; ja?: string; ru?: string };
  /** Everything it is found by. */
  content: string;
}

/** The parts of Pagefind's interface that are used. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

/** How many results are shown, and of how many the best are chosen. */
const SHOWN = 30;
const FETCHED = 45;

/**
 * How the index ranks: what is called by the word stands before what only mentions it, and a short entry that is about it
 * before a long text. The beginning of the text is kept for display and counts as text alone.
 */
const RANKING = { termFrequency: 0.8, pageLength: 0.6, metaWeights: { title: 8, names: 6, ja: 6, ru: 6, text: 0, kind: 0 } };

/** As names are compared: without case and without marks on letters. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('-', ' ').trim();

/** Words of scripts without spaces between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Endings of English words, which the index takes off as well. */
const ENDING = /(?<=\p{L}{3})(?:’s|'s|ies|es|s|ed|ing|ly)$/u;

/**
 * Whether every word that was asked for stands in the entry, at least as the beginning of a word. The index has an answer to everything:
 * where it knows no word that begins so, it takes away letters until it knows one.
 */
function holds({ meta, content }: Found, query: string): boolean {
  const text = fold(`${meta.title} ${content}`);
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const asked = query.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return asked.every(
    (word) => (UNSPACED.test(word) && text.includes(word)) || words.some((one) => one.startsWith(word.replace(ENDING, ''))),
  );
}

/** A name or a question with its words without endings, so that "freezes" and "freeze" are the same. */
const stems = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(ENDING, '').replace(/(?<=\p{L}{3})e$/u, ''))
    .join(' ');

/** Entries that go by this very name come first, then named things with the word in their name; works that are cited come last. */
function tier({ meta: { kind, title, names } }: Found, query: string): number {
  if (kind === 'source') return 3;
  if (names.split(' · ').some((name) => stems(name) === stems(query))) return 0;
  const words = fold(title).split(/[^\p{L}\p{N}]+/u);
  return ['place', 'person', 'term'].includes(kind) && words.includes(query) ? 1 : 2;
}

/** Loads the index at this address. It fails if the file is missing. */
export async function openIndex(address: string) {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: RANKING });

  /** The best results, and how many there are in all. */
  return async (query: string): Promise<{ count: number; found: Found[] }> => {
    const usual = query.normalize('NFKC'); // letters of full width, as Japanese keyboards write them, are letters
    const { results } = await pagefind.search(usual);
    const asked = fold(usual);
    const fetched = await Promise.all(results.slice(0, FETCHED).map(({ data }) => data()));
    const found = fetched.filter((one) => holds(one, asked));
    found.sort((a, b) => tier(a, asked) - tier(b, asked)); // stable: within a tier the index decides
    const count = found.length < fetched.length ? found.length : results.length;
    return { count, found: found.slice(0, SHOWN) };
  };
}
