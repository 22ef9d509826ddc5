import { escapeHtml } from '#core/escape-html.ts';

const decoded = (text: string) => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};

/** A web address as print shows it: whole, so that it can be typed, but without the scheme, and with letters in place of their codes. */
export const shownAddress = (url: string): string =>
  decoded(url)
    .replace(/^https?:\/\//, '')
    .replaceAll("'", '%27'); // no reader can tell it from an apostrophe in print

/**
 * Such an address as HTML that may be broken where readers of print expect it (Chicago Manual of Style 18, 7.50): after a slash,
 * before other punctuation, and never with a hyphen of ours.
 */
export const addressHtml = (url: string): string =>
  escapeHtml(shownAddress(url)).replace(/(?<=\/)(?=[^/])|(?=[.,?=#%_~-])|(?=&amp;)/g, '<wbr>');
