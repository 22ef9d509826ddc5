import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { href } from '#core/addresses.ts';
import { feedItems } from '#features/feed/feed.ts';
import { SITE } from '#build/site.ts';

/** The newest articles and themes in full, for feed readers. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('astro.config.mjs has no `site`, which the feed needs for its links');
  return rss({
    title: SITE.name,
    description: SITE.description,
    site: new URL(href('/'), site),
    items: await feedItems(site),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${SITE.lang}</language><atom:link href="${new URL(href('/feed.xml'), site)}" rel="self" type="application/rss+xml"/>`,
  });
};
