import type { APIRoute } from 'astro';
import { DEFAULT_LOCALE } from '#build/words.ts';
import { searchRecords } from '#features/search/records.ts';
import { inEveryLanguage } from '#queries/languages.ts';

export const getStaticPaths = () => inEveryLanguage();

/** What the search index of a language is made from. `src/pipeline/search-index.ts` reads it after the build and takes it out of the site. */
export const GET: APIRoute = async ({ params: { lang = DEFAULT_LOCALE } }) => Response.json(await searchRecords(lang));
