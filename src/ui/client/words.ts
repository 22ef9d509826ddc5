import messages from 'virtual:client-words';
import { wordsOf, type Words } from '#core/words.ts';

let loaded: Promise<Words> | undefined;

/** The words that modules in the browser use, in the language of the page; fetched once, with the first module that asks. */
export const clientWords = (): Promise<Words> =>
  (loaded ??= (async () => {
    const { lang } = document.documentElement;
    const [short = ''] = lang.split('-');
    const load = messages[lang] ?? messages[short];
    if (!load) throw new Error(`there are no words in ${lang}`);
    return wordsOf(lang, (await load()).default);
  })());
