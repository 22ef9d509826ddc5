/**
 * Speculation rules (https://wicg.github.io/nav-speculation/speculation-rules.html): the browser fetches a page of the site when a reader
 * points at its link or begins to press it, so that it opens at once. Nothing is fetched before; files (addresses with a dot) never are, and
 * a browser that saves data fetches nothing. Inline, because few static hosts send headers, and allowed by its hash.
 * @param base sub-path of the site.
 */
export const nextPageRules = (base: string): string => {
  const at = base.replace(/\/?$/, '/');
  const where = { and: [{ href_matches: `${at}*` }, { not: { href_matches: `${at}*.*` } }] };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });
};
