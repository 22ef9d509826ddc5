import { readFileSync } from 'node:fs';
import type { AnyNode, Element } from 'domhandler';
import { dom, type Page } from '../dist.ts';

/** Scripts that are not the page's own, and the languages here that are written in them. */
const SCRIPTS: [RegExp, RegExp][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, /^ja\b/],
  [/\p{Script=Han}/u, /^(?:ja|zh)\b/],
  [/\p{Script=Cyrillic}/u, /^(?:ru|uk|ain)\b/],
];
const SAID = ['alt', 'title', 'aria-label', 'placeholder'];

function languageOf(node: AnyNode | null): string {
  if (!node) return '';
  return (node as Element).attribs?.lang ?? languageOf(node.parent);
}

/** Runs of text below a node, with the node whose language they are in. */
function texts(node: AnyNode): { text: string; node: AnyNode }[] {
  if (node.type === 'text') return [{ text: node.data, node }];
  if (!('children' in node) || node.type === 'script' || node.type === 'style') return [];
  const said = SAID.map((name) => (node as Element).attribs?.[name] ?? '').filter(Boolean);
  return [...said.map((text) => ({ text, node })), ...node.children.flatMap(texts)];
}

const isCode = (node: AnyNode | null): boolean =>
  node !== null && (/^(?:pre|code|textarea)$/.test((node as Element).name) || isCode(node.parent));

/** A page that does not say which language it is in, or another than its address does: English, or that of the first segment. */
export function wrongLanguage({ file, path }: Page): string[] {
  const language = dom(file)('html').attr('lang') ?? 'none';
  const expected = /^\/([a-z]{2})\//.exec(path)?.[1] ?? 'en';
  return language.startsWith(expected) ? [] : [language];
}

/** Runs of text with an apostrophe as typewriters have it, where print has ’. Code and what is copied into other programs is left out. */
export function typewriterMarks({ file }: Page): string[] {
  const body = dom(file)('body').get(0);
  return (body ? texts(body) : [])
    .filter(({ text, node }) => /\p{L}'/u.test(text) && !isCode(node))
    .map(({ text }) => text.trim().slice(0, 80));
}

/** Words in another language that run into the next word. */
export const runTogether = ({ file }: Page): string[] =>
  readFileSync(file, 'utf8').match(/ lang="(?:ja|ru|uk|ain)">[^<]*<\/\w+>(?:<\w[^>]*>)?\p{L}[^<]*/gu) ?? [];

/** Blocks of running text in which a space stands before a stop or after an opening bracket or quotation mark. */
export function straySpaces({ file }: Page): string[] {
  const $ = dom(file);
  return $('p, li, dd, dt, td, th, h1, h2, h3, h4, figcaption, legend, summary')
    .toArray()
    .map((block) => {
      const copy = $(block).clone();
      copy.find('pre, code, textarea, button, noscript, [popover]').remove();
      return copy.text().replaceAll(/[ \n]+/g, ' ');
    })
    .flatMap((text) => text.match(/.{0,30}(?:\S [,.;:)”’?!](?=\s|$)|[(“‘] ).{0,20}/g) ?? []);
}

/** Runs of Japanese or Cyrillic that are not marked with their language. */
export function unmarkedScripts({ file }: Page): string[] {
  const body = dom(file)('body').get(0);
  return (body ? texts(body) : [])
    .filter(({ text, node }) => SCRIPTS.some(([script, language]) => script.test(text) && !language.test(languageOf(node))))
    .map(({ text }) => text.trim().slice(0, 80));
}
