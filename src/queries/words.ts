import { localeOf, words } from '#build/words.ts';
import { withoutBase } from '#core/addresses.ts';
import type { Words } from '#core/words.ts';

/** A small number as a word, as in running text: "five"; from ten on in figures. */
export const numberWord = (t: Words, count: number): string => t('count.word', { count });

/** The words in the language of the page at this address: `const t = wordsAt(Astro.url)`. */
export const wordsAt = ({ pathname }: Pick<URL, 'pathname'>): Words => words(localeOf(withoutBase(pathname)));

/** The words in the language of the text that a component stands in, which is that of the page unless the page says otherwise: `textWords(Astro)`. */
export const textWords = ({ url, locals }: { url: URL; locals: App.Locals }): Words => (locals.lang ? words(locals.lang) : wordsAt(url));
