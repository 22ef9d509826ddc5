import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { words } from '#build/words.ts';
import { cardSvg, type Card } from '#build/cards/card.ts';
import { colour } from '#build/cards/palette.ts';
import { viewFor } from '#core/geo/views.ts';
import { articles, themes } from '#queries/record.ts';
import { SITE } from '#build/site.ts';

const t = words();

/** Pages with a picture of their own, beside which it lies; all others share the one of the first page. */
export const getStaticPaths = (async () => {
  const all = await themes();
  const foot = t('atlas.disputed');
  const common = { kicker: SITE.name, foot: foot.charAt(0).toUpperCase() + foot.slice(1) };
  const accentOf = (id: string | undefined) => all.find((theme) => theme.id === id)?.data.accent.light ?? colour('link');
  const route = (path: string | undefined, card: Omit<Card, keyof typeof common>) => ({ params: { path }, props: { ...common, ...card } });
  return [
    route(undefined, { title: t('site.picture'), accent: colour('link'), view: viewFor('near') }),
    ...all.map(({ id, data }) => route(`themes/${id}`, { title: data.title, accent: data.accent.light, view: data.mapView })),
    ...(await articles()).map(({ id, data }) =>
      route(`articles/${id}`, { title: data.title, accent: accentOf(data.themes[0]), view: data.mapView }),
    ),
  ];
}) satisfies GetStaticPaths;

/** The picture that goes with a link to the page. */
export const GET: APIRoute = async ({ props }) => {
  const png = await sharp(Buffer.from(cardSvg(props as Card)))
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
