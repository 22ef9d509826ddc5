/** The parts of the atlas that other pages may frame. */
export const EMBEDS = [
  { part: 'map', title: 'Map: who administered the islands', height: 900 },
  { part: 'timeline', title: 'Timeline of the dispute', height: 700 },
] as const;

/** Name of a part, as in its address. */
export type EmbedPart = (typeof EMBEDS)[number]['part'];

/** Title and height of a part. */
export const embed = (part: EmbedPart) => EMBEDS.find((one) => one.part === part) ?? EMBEDS[0];

/** The `<iframe>` to copy. */
export function embedCode(part: EmbedPart, url: URL): string {
  const { title, height } = embed(part);
  return `<iframe src="${url.href}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
