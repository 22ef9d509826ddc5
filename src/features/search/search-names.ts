/** Scripts that are written without spaces between words. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u;

/** A name without macrons and other marks on Latin letters, and without apostrophes: `Kyūshū` becomes `Kyushu`. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[’'ʼ]/g, '');

/** Endings of a word from each of its letters on, the shortest two letters long. */
const endings = (word: string) => [...word].map((_, i, letters) => letters.slice(i).join('')).slice(0, -1);

/**
 * Every form in which a reader may type a name, each once.
 *
 * The index cuts words at spaces, which Japanese does not have, and finds a word by its beginning. So a name in Japanese
 * also counts as each of its endings: 北方領土 is found by 領土 too. Names with a hyphen count as one word and as several.
 */
export function nameForms(name: string): string[] {
  const words = name.split(/[\s（）()／・]+/);
  const forms = [
    name,
    plain(name),
    ...words.filter((word) => word.includes('-')).map((word) => word.replaceAll('-', ' ')),
    ...words.filter((word) => UNSPACED.test(word)).flatMap(endings),
  ];
  return [...new Set(forms.map((form) => form.trim()).filter(Boolean))];
}
