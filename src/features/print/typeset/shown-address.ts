const LONGEST = 90;

const decoded = (text: string) => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};

/** A web address as print shows it: no scheme, letters and not their codes; only the host where the rest is too long or hard to type. */
export function shownAddress(url: string): string {
  const text = decoded(url).replace(/^https?:\/\/(www\.)?/, '');
  return text.length > LONGEST || /[^\p{Script=Latin}\p{Script=Common}]/u.test(text) ? `${text.split('/')[0]}/…` : text;
}
