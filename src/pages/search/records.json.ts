import type { APIRoute } from 'astro';
import { searchRecords } from '#features/search/records.ts';

/** What the search index is made from. `src/pipeline/search-index.ts` reads it after the build and takes it out of the site. */
export const GET: APIRoute = async () => Response.json(await searchRecords());
