const LONGEST = 90;

const decoded = (text: string) => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};

/** A web address as print shows it: no scheme, letters and not their codes, and of one too long to type only the host. */
export function shownAddress(url: string): string {
  const text = decoded(url).replace(/^https?:\/\/(www\.)?/, '');
  return text.length > LONGEST ? `${text.split('/')[0]}/…` : text;
}
