import { createHash } from 'node:crypto';

/** Digest of a text that changes with its words and not with its line breaks: the first 12 hex digits of SHA-256. */
export const digestOf = (text: string): string => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
