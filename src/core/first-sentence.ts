/** The first sentence of a text, as the language of the page divides it (Unicode UAX #29, `Intl.Segmenter`). */
export function firstSentence(text: string, lang: string): string {
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}
