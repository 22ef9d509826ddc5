import type { MessageKey, Words } from '#core/words.ts';
import { checks, documents, events, people, places, positions, sources, terms } from './record.ts';
import { linkIn } from './variants.ts';

const LISTS = { timeline: events, places, people, glossary: terms, documents, positions, checks, sources };

/** The reference lists in the language of `t`, with what each holds. For readers who look something up rather than search. */
export const referenceLists = (t: Words) =>
  Promise.all(
    Object.entries(LISTS).map(async ([name, load]) => ({
      to: await linkIn(t.lang, `/${name}/`),
      name: t(`nav.${name}` as MessageKey),
      about: t(`search.list.${name}` as MessageKey, { count: (await load()).length }),
    })),
  );
