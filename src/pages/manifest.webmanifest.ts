import type { APIRoute } from 'astro';
import { href } from '#core/addresses.ts';
import { colour } from '#build/cards/palette.ts';
import { ICON_SIZES } from '#build/cards/icons.ts';
import { SITE } from '#build/site.ts';

/** What a device needs to keep the site on its home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: SITE.name,
      short_name: SITE.shortName,
      description: SITE.description,
      lang: SITE.lang,
      id: href('/'),
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: colour('paper'),
      theme_color: colour('paper'),
      icons: [
        { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        ...ICON_SIZES.map((size) => ({ src: href(`/icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' })),
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
