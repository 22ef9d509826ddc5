/** Words a minute that a class reads: slow enough for unfamiliar names and a look at the sources. */
export const CLASS_PACE = 200;

/** What a reader reads of an MDX body: no notes, no paragraph addresses, no markup; a place or person printed by id counts as its words. */
export function proseOf(body: string): string {
  return body
    .replace(/^\[\^[^\]]+\]:.*$/gm, '')
    .replace(/\[\^[^\]\s]+\]/g, '')
    .replace(/ \^[a-z0-9-]+$/gm, '')
    .replace(/<Check\b[^>]*\/>/g, '')
    .replace(/<\w+\s+id="([^"]+)"\s*\/>/g, (_, id: string) => id.replaceAll('-', ' '))
    .replace(/<[^>]+>/g, '')
    .replace(/^#+ |^- |\*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Number of words; a word has at least one letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words of an article and whole minutes a class needs for them, rounded up. */
export function readingTime(body: string): { words: number; minutes: number } {
  const words = countWords(proseOf(body));
  return { words, minutes: Math.ceil(words / CLASS_PACE) };
}
