/** No-break space. */
const NBSP = '\u00a0';

/** In these languages (BCP 47) a line does not end after a short word of these letters. */
const BINDS_AHEAD: Readonly<Record<string, RegExp>> = {
  // Prepositions, conjunctions and particles of one or two letters.
  ru: /(?<=^|[\s(«„])(?:[авиокусяАВИОКУСЯ]|во|до|за|из|ко|на|не|ни|но|об|от|по|со|Во|До|За|Из|Ко|На|Не|Ни|Но|Об|От|По|Со) (?=\S)/gu,
};

/** A text with no-break spaces where a line of its language (BCP 47) may not end: after short words, between a number and its unit, and before a dash. */
export function keepTogether(text: string, lang: string): string {
  const ahead = BINDS_AHEAD[lang];
  if (!ahead) return text;
  return text.replace(ahead, (word) => word.trimEnd() + NBSP).replace(/(\d) (?=\p{L})| (?=—)/gu, `$1${NBSP}`);
}

/** Letters and stops of languages (BCP 47) that put no space between words. */
const UNSPACED: Readonly<Record<string, string>> = {
  ja: String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。「」『』（）／〜～：`,
};

/**
 * A piece of running text without the spaces that separate words in other languages, where its language has none: between its own
 * letters, and at the ends of the piece, which are where marks and names in the text begin. Between Latin words they stay.
 */
export function closeUp(text: string, lang: string): string {
  const letters = UNSPACED[lang];
  if (!letters) return text;
  return text.replace(new RegExp(`(?<=[${letters}])\\s+(?=[${letters}]|$)|^\\s+(?=[${letters}])`, 'gu'), '').replace(/^\s+$/, '');
}
