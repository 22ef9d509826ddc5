import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { everyFootnote } from '#build/markdown/every-footnote.ts';
import type { Body } from './entry.ts';
import type { Position } from './problem.ts';

/** Reads `[^id]` as a reference in files that define no footnotes, as the build does. */
function everyReference(this: Processor): void {
  (this.data().micromarkExtensions ??= []).push(everyFootnote);
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(everyReference).use(remarkMdx).freeze();

/** An MDX file in two: the front matter with its fences (a YAML document of its own), and the text after it. */
export function splitMdx(text: string): { frontMatter: string; body: string } | undefined {
  const match = /^---\r?\n[\s\S]*?\n(?=---\s*$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const end = match[0].length + 3;
  return { frontMatter: match[0], body: text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end) };
}

/** The tree of a text. @throws Error with a position where it is not MDX. */
export function parseBody(text: string): Body {
  return { text, tree: parser.parse(text) };
}

/** Where an error of the MDX parser points to. */
export function placeOf(error: unknown): Position {
  const { line, column } = error as Partial<Position>;
  return { line: line ?? 1, column: column ?? 1 };
}

/** What an error of the MDX parser says, and what to write instead where that is known. */
export function reasonOf(error: unknown, text: string): string {
  const { reason = String(error) } = error as { reason?: string };
  const { line, column } = placeOf(error);
  const before = text.split('\n')[line - 1]?.slice(0, column - 1) ?? '';
  if (/<\s*$/.test(before)) return `${reason.split(' (')[0]} after <; write &lt; for "less than"`;
  if (/before name|expected a closing tag/i.test(reason)) return `${reason}; write &lt; for a sign that begins no component`;
  if (/expression|acorn/i.test(reason)) return `${reason}; write \\{ for a brace`;
  return reason;
}
