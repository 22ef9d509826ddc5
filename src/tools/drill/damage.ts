import type { Files } from '#integrity/parse.ts';
import type { Chance } from './random.ts';

/** A file of content with one thing wrong in it. */
export interface Damage {
  kind: Kind;
  file: string;
  /** What was done, for people: `line 31 is gone`. */
  what: string;
  /** The file as it would lie on the disk. */
  bytes: Buffer;
}

/** Puts something wrong into a text; says what, or nothing where the text has no place for it. */
type Harm = (text: string, chance: Chance, ids: readonly string[]) => { what: string; by: string | Buffer } | undefined;

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** Lines with something on them, as numbers from 0. */
function someLines(lines: readonly string[], chance: Chance): [from: number, to: number] {
  const full = [...lines.keys()].filter((i) => lines[i]?.trim());
  const from = chance.of(full);
  return [from, Math.min(lines.length, from + 1 + chance.below(3))];
}

const cut: Harm = (text, chance) => {
  if (chance() < 0.3) {
    const at = chance.below(text.length);
    return { what: `ends in line ${lineOf(text, at)}`, by: text.slice(0, at) };
  }
  if (chance() < 0.5) {
    const at = chance.below(text.length);
    const length = 1 + chance.below(30);
    return {
      what: `${JSON.stringify(text.slice(at, at + length))} is gone from line ${lineOf(text, at)}`,
      by: text.slice(0, at) + text.slice(at + length),
    };
  }
  const lines = text.split('\n');
  const [from, to] = someLines(lines, chance);
  return { what: `lines ${from + 1} to ${to} are gone`, by: lines.toSpliced(from, to - from).join('\n') };
};

const swap: Harm = (text, chance) => {
  const lines = text.split('\n');
  const [[a], [b]] = [someLines(lines, chance), someLines(lines, chance)];
  return { what: `lines ${a + 1} and ${b + 1} have changed places`, by: lines.with(a, lines[b]!).with(b, lines[a]!).join('\n') };
};

const repeat: Harm = (text, chance) => {
  const lines = text.split('\n');
  const [from, to] = someLines(lines, chance);
  return { what: `lines ${from + 1} to ${to} stand twice`, by: lines.toSpliced(to, 0, ...lines.slice(from, to)).join('\n') };
};

/** Values of another kind than a field holds, as YAML and JSON both write them. */
const VALUES = [
  '7',
  '-1',
  'true',
  'null',
  '""',
  '" "',
  '[]',
  '{}',
  '[1, 2]',
  '{ "a": "b" }',
  '"1234-02-30"',
  '"words"',
  '1e400',
  '"<b>x</b>"',
];
/** A field with its value: in YAML and front matter, in JSON, an attribute in MDX. */
const FIELD = /(?<=^[ -]*"?\w[\w-]*"?: +)\S.*?(?=,?$)/gm;

const wrongType: Harm = (text, chance) => {
  const fields = matches(text, FIELD);
  if (!fields.length) return undefined;
  const { 0: old, index } = chance.of(fields);
  const value = chance.of(VALUES);
  return {
    what: `${old.slice(0, 30)} in line ${lineOf(text, index)} is ${value}`,
    by: text.slice(0, index) + value + text.slice(index + old.length),
  };
};

/** Encodings that other programs save in; Node writes them, or one byte a letter stands in for the rest. */
const ENCODINGS: [name: string, encode: (text: string) => Buffer][] = [
  ['UTF-16 with a mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 with its bytes the other way round', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['one byte a letter', (text) => Buffer.from(text.replace(/[^\0-\xFF]/g, '?') + '\xE9', 'latin1')],
  ['UTF-8 with a mark and lines as in Windows', (text) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
  ['UTF-8 with lines as on old Macs', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
  ['UTF-8 taken for one byte a letter and saved again', (text) => Buffer.from(Buffer.from(text).toString('latin1'))],
];

const wrongEncoding: Harm = (text, chance) => {
  if (chance() < 0.3) {
    const at = chance.below(text.length);
    const letter = chance.of(['\0', '\x08', '\x1B', '\uFEFF', '\u2028', '\u202E', '\uD800', '\u200B']);
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return { what: `U+${code} stands in line ${lineOf(text, at)}`, by: text.slice(0, at) + letter + text.slice(at) };
  }
  const [name, encode] = chance.of(ENCODINGS);
  return { what: `saved as ${name}`, by: encode(text) };
};

const wrongReference: Harm = (text, chance, ids) => {
  const known = new Set(ids);
  const words = matches(text, /(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-])/g).filter(([word]) => known.has(word));
  if (!words.length) return undefined;
  const { 0: old, index } = chance.of(words);
  const other =
    chance() < 0.5 ? chance.of(ids) : chance.of([`${old}x`, old.slice(1), old.toUpperCase(), old.replace('-', '_'), `“${old}”`, `${old} `]);
  return { what: `${old} in line ${lineOf(text, index)} is ${other}`, by: text.slice(0, index) + other + text.slice(index + old.length) };
};

const HARMS = {
  cut,
  swap,
  repeat,
  'wrong type': wrongType,
  'wrong encoding': wrongEncoding,
  'wrong reference': wrongReference,
} satisfies Record<string, Harm>;

/** What a damage is called. */
export type Kind = keyof typeof HARMS;
/** All of them. */
export const KINDS = Object.keys(HARMS) as Kind[];
/** Formats of content by the end of the name. */
export const FORMATS = ['yaml', 'json', 'mdx', 'geojson'] as const;

const formatOf = (file: string) => file.slice(file.lastIndexOf('.') + 1);

/** Damages that differ from the content, kinds and formats in turn. @param ids of all entries, for references to another one. */
export function* damages(files: Files, ids: readonly string[], chance: Chance): Generator<Damage, never> {
  for (let turn = 0; ; turn += 1) {
    const kind = KINDS[turn % KINDS.length]!;
    const format = FORMATS[Math.floor(turn / KINDS.length) % FORMATS.length];
    const file = chance.of([...files.keys()].filter((name) => formatOf(name) === format));
    const text = files.get(file) ?? '';
    const harm = HARMS[kind](text, chance, ids);
    const bytes = Buffer.from(harm?.by ?? text);
    if (harm && !bytes.equals(Buffer.from(text))) yield { kind, file, what: harm.what, bytes };
  }
}
