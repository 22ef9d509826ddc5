import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { isPrintDocument } from '../../src/lib/paper/print-documents.ts';
import { DIST, dom, pages, type Page } from '../harness/dist.ts';

/** Ten packets of 1,460 bytes: what a server sends in its first round trip. */
const ROUND_TRIP = 14_600;

/** Bytes on the wire, brotli 11. Compressed files are remembered, as pages share them. */
const sizes = new Map<string, number>();
function size(file: string): number {
  const bytes = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, bytes);
  return bytes;
}

/** The page and all files that hold up its first paint. */
function blocking({ file }: Page): string[] {
  const $ = dom(file);
  const held = $('link[rel=stylesheet]:not([media=print]), link[rel=preload], script[src]:not([type=module]):not([defer]):not([async])');
  return [
    file,
    ...held.toArray().map((element) => join(DIST, new URL($(element).attr('href') ?? $(element).attr('src') ?? '', 'http://x/').pathname)),
  ];
}

const table: [path: string, bytes: number][] = [];

// Print documents are made for paper and are the one exception; see src/lib/paper/print-documents.ts.
const screen = pages().filter(({ path }) => !isPrintDocument(path));

describe.each(screen)('$path', (page) => {
  test('is painted in one round trip', () => {
    const bytes = blocking(page).reduce((sum, file) => sum + size(file), 0);
    table.push([page.path, bytes]);
    expect(bytes).toBeLessThanOrEqual(ROUND_TRIP);
  });
});

afterAll(() => {
  const largest = table.sort((a, b) => b[1] - a[1]).slice(0, 12);
  console.log(`Bytes to first paint (brotli 11), largest of ${table.length} pages; at most ${ROUND_TRIP}:`);
  for (const [path, bytes] of largest) console.log(`${String(bytes).padStart(7)}  ${path}`);
});
