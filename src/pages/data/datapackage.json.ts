import type { APIRoute } from 'astro';
import { dataPackage } from '#features/open-data/data-package.ts';

/** What there is, in the form that data tools read (https://datapackage.org). */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await dataPackage(), null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
