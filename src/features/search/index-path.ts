/**
 * Path of the folder with the search index of a language (BCP 47), without the sub-path. Each has its own: an address that several
 * languages lead to, such as a source, has to be found in every one of them.
 * @param original language whose index lies in the folder itself.
 */
export const indexPath = (lang: string, original: string): string => `/pagefind/${lang === original ? '' : `${lang}/`}`;
