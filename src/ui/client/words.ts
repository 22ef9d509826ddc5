import messages, { original } from 'virtual:client-words';
import { wordsOf, type Words } from '#core/words.ts';

let loaded: Promise<Words> | undefined;

/** Path below which the pages in the language of this page stand, with the sub-path and without the slash at its end. */
export function rootOfLanguage(): string {
  const [lang] = document.documentElement.lang.split('-');
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${lang === original ? '' : `/${lang}`}`;
}

/** The words that modules in the browser use, in the language of the page; fetched once, with the first module that asks. */
export const clientWords = (): Promise<Words> =>
  (loaded ??= (async () => {
    const { lang } = document.documentElement;
    const [short = ''] = lang.split('-');
    const load = messages[lang] ?? messages[short];
    if (!load) throw new Error(`there are no words in ${lang}`);
    return wordsOf(lang, (await load()).default);
  })());
