import { readFileSync } from 'node:fs';

/** The text of a file of content; some editors begin one with a mark, which is no part of it. */
export const textOf = (bytes: Buffer): string => bytes.toString('utf8').replace(/^\uFEFF/, '');

/** Reads a file of content. */
export const contentText = (path: string): string => textOf(readFileSync(path));
