import type { Chance } from './random.ts';

/** Where a reader comes, and what the browser has kept from before. */
export interface Visit {
  /** Path, query and fragment. */
  address: string;
  /** Local storage by key. */
  kept: Record<string, string>;
}

/** Attribute of elements that nothing but a visit can have put into a page. */
export const FOREIGN = 'data-drill';

/** What an address may hold by malice, by mistake or from another program. */
const ODD = [
  `<img src=x ${FOREIGN} onerror=alert(1)>`,
  `"><b ${FOREIGN}>x</b>`,
  `'><svg ${FOREIGN} onload=alert(1)>`,
  'javascript:alert(1)',
  '//other.invalid/x',
  'https://other.invalid/x.js',
  '../../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '%E0%A4%A',
  '%',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-1',
  '1e309',
  '9999999999',
  '140,45,9',
  '-0,-0,0.1',
  'x'.repeat(4000),
  '港の朝',
  'Проверка',
  '🗾',
  '\u202Eevil',
  ' ',
  '*[id]',
  '\\',
  '[',
  "'",
  '"',
  '{"a":[1]}',
  '',
];
const encoded = (text: string, chance: Chance) => (chance() < 0.5 ? encodeURIComponent(text) : text.replace(/[\s#?]/g, encodeURIComponent));

/** Names of parameters that pages read (see README), and some that none does. */
const PARAMETERS = 'theme event place article year view q part look page id callback url constructor __proto__ utm_source'.split(' ');
/** Keys that modules keep things under, and some that none does. */
const KEYS = ['names', 'kept', 'theme', 'look', 'reading-list', '__proto__', 'constructor', 'atlas'];

function pathFrom(paths: readonly string[], chance: Chance): string {
  const path = chance.of(paths);
  if (chance() < 0.6) return path;
  const at = 1 + chance.below(path.length);
  return chance.of([
    path.slice(0, -1),
    `${path}index.html`,
    path.toUpperCase(),
    path.replaceAll('/', '//'),
    path.slice(0, at) + path.slice(at + 1),
    `${path}${encoded(chance.of(ODD), chance)}/`,
    `/${encoded(chance.of(ODD), chance)}`,
    `${path}../`,
    encodeURIComponent(path).replaceAll('%2F', '/'),
  ]);
}

/** Addresses at random, most of them of pages that there are. @param published places on each page, by path. */
export function* visits(published: Readonly<Record<string, readonly string[]>>, chance: Chance): Generator<Visit, never> {
  // As many of each kind of page: most pages of a site are lists of citations, which do little.
  const kinds = Object.values(Object.groupBy(Object.keys(published), (path) => path.split('/')[1] ?? '')).map((own) => own ?? []);
  const ids = Object.values(published).flat();
  const value = () => (chance() < 0.4 ? chance.of(ids) : encoded(chance.of(ODD), chance));
  for (;;) {
    const path = pathFrom(chance.of(kinds), chance);
    const query = Array.from({ length: chance.below(4) }, () => `${chance.of(PARAMETERS)}=${value()}`).join('&');
    const fragment = chance() < 0.5 ? `#${chance.of([() => chance.of(published[path]?.length ? published[path] : ids), value])()}` : '';
    const kept = Object.fromEntries(Array.from({ length: chance.below(4) }, () => [chance.of(KEYS), chance.of(ODD)]));
    yield { address: `/${path.replace(/^\/+/, '')}${query && `?${query}`}${fragment}`, kept };
  }
}
