import type { APIRoute } from 'astro';
import { href } from '#core/addresses.ts';

/** Everything may be read; the site map is where Astro's integration puts it. */
export const GET: APIRoute = ({ site }) =>
  new Response(['User-agent: *', 'Allow: /', '', `Sitemap: ${new URL(href('/sitemap-index.xml'), site)}`, ''].join('\n'));
