/** Text as a CSS string that is also safe inside a `<style>` element. */
const cssString = (text: string) => `"${text.replace(/["\\<]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;

/**
 * The running head and foot of a page on paper: its title and its address. Chromium knows no named strings (`string-set`), so every
 * page says its own; the look of the margin boxes and the page numbers are in print.css.
 */
export const pageMargins = (title: string, address: string): string =>
  `@page{@top-left{content:${cssString(title)}}@bottom-left{content:${cssString(address.replace(/^https?:\/\//, ''))}}}`;
