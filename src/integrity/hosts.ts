/**
 * Hosts that a source may not link to: unlicensed copies of books, proxies, reposts, test copies of sites, and mirrors of Wikipedia. Each
 * has a better address: the book, the original page, the canonical Wikipedia article. Subdomains count too.
 */
const FORBIDDEN: Readonly<Record<string, string>> = {
  'bibliboba.online': 'an unlicensed copy of a book; cite the book',
  'rulit.me': 'an unlicensed copy of a book; cite the book',
  'prideseotools.com': 'a proxy copy; cite the original page',
  'mywiloo.com': 'a repost; cite the original report',
  'news-pravda.com': 'a repost; cite the original report',
  'topicsexpress.com': 'a repost; cite the original report',
  'dvincitest.com': 'a test copy of a site; cite the public address',
  'potaufeu.asahi.com': 'a test copy of a site; cite the public address',
  'uat.taylorfrancis.com': 'a test copy of a site; cite the public address',
};

const MIRRORS =
  'zxc.wiki wikiclassic.com kiwix.casplantje.nl osmarks.net friendlywiki.com thefullwiki.org piglix.com wikijaa.ru perceptiofr.com wikisum.wiki wikimili.com wiki.kidzsearch.com wiki.outremer.quest infogalactic.com wikizero.com alchetron.com wiki2.org';

const reasons = new Map([
  ...Object.entries(FORBIDDEN),
  ...MIRRORS.split(' ').map((host) => [host, 'a mirror of Wikipedia; link to the article on wikipedia.org'] as const),
]);

/** Why a host may not be linked to; undefined when it may. */
export function whyForbidden(hostname: string): string | undefined {
  return [...reasons].find(([host]) => hostname === host || hostname.endsWith(`.${host}`))?.[1];
}
