import type { APIRoute } from 'astro';
import { searchRecords } from '../../data/search';

/** What the search index is made from. `src/tools/search-index.ts` reads it after the build and takes it out of the site. */
export const GET: APIRoute = async () => Response.json(await searchRecords());
