import { words } from '#build/words.ts';
import { escapeHtml } from '#core/escape-html.ts';
import { SITE } from '#build/site.ts';
import { absolute } from '#queries/citable.ts';

/** The parts of the atlas that other pages may frame. */
export const EMBEDS = [
  { part: 'map', height: 900 },
  { part: 'timeline', height: 700 },
] as const;

/** Name of a part, as in its address. */
export type EmbedPart = (typeof EMBEDS)[number]['part'];

/** Title and height of a part. */
export const embed = (part: EmbedPart): Framed & { part: EmbedPart } => ({
  ...(EMBEDS.find((one) => one.part === part) ?? EMBEDS[0]),
  title: words()(`atlas.embed.${part}`),
});

/** Path of a part, made for frames. */
export const embedPath = (part: EmbedPart) => `/embed/${part}/`;

/** Width in pixels that oEmbed names, which asks for a whole number; the frame itself takes the width there is. */
const WIDTH = 800;

/** What a page in a frame is called and how high it is. */
interface Framed {
  title: string;
  height: number;
}

/** The `<iframe>` to copy, for the frame at this path. */
export const embedCode = ({ title, height }: Framed, path: string): string =>
  `<iframe src="${absolute(path)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;

/** How to embed a page, as https://oembed.com says it: one static answer a page, since nothing here depends on the question. */
export const oembed = (framed: Framed, path: string) => ({
  version: '1.0',
  type: 'rich',
  title: framed.title,
  provider_name: SITE.name,
  provider_url: absolute('/'),
  html: embedCode(framed, path),
  width: WIDTH,
  height: framed.height,
});

/** HTML in which links that leave the text open a window of their own; what they lead to may not be shown in a frame. */
export const withWindows = (html: string): string => html.replace(/<a (?=[^>]*href="?[^"#\s>])(?![^>]*target=)/g, '<a target="_blank" ');
