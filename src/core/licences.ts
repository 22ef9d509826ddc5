/** A licence of a picture as it is printed. */
interface Licence {
  name: string;
  /** Where its terms stand. */
  href: string;
}

const creative = (terms: string, version: string): [string, Licence] => [
  `CC-${terms}-${version}`,
  { name: `CC ${terms} ${version}`, href: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/` },
];

/** Licences under which a picture may be printed and passed on, by their identifiers in the SPDX License List; public domain has none there. */
export const LICENCES: Readonly<Record<string, Licence>> = Object.fromEntries([
  ['public-domain', { name: 'Public domain', href: 'https://creativecommons.org/publicdomain/mark/1.0/' }],
  ['CC0-1.0', { name: 'CC0 1.0', href: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  ...['BY', 'BY-SA'].flatMap((terms) => ['2.0', '2.5', '3.0', '4.0'].map((version) => creative(terms, version))),
] satisfies [string, Licence][]);
