import type { APIRoute, GetStaticPaths } from 'astro';
import { SITE } from '#build/site.ts';
import { bookFile } from '#features/epub/book.ts';

/** The book of the site, under the name that its other files have. */
export const getStaticPaths = (() => [{ params: { book: SITE.file } }]) satisfies GetStaticPaths;

/** All reading matter as an EPUB 3. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await bookFile()), { headers: { 'Content-Type': 'application/epub+zip' } });
