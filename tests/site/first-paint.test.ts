import { afterAll, expect, test } from 'vitest';
import { isPrintDocument } from '../../src/features/print/typeset/print-documents.ts';
import { blockingFiles, FIRST_PAINT, lateFirstPaint, wireSize } from '../harness/checkers/weight.ts';
import { pages } from '../harness/dist.ts';

// Print documents are made for paper and are the one exception; see src/features/print/typeset/print-documents.ts.
const screen = pages().filter(({ path }) => !isPrintDocument(path));

test('every page is painted after one round trip, with brotli and with gzip', () => {
  expect(screen.flatMap((page) => lateFirstPaint(page).map((late) => `${page.path} ${late}`))).toEqual([]);
}, 240_000); // brotli 11 over all pages

// Even a small file costs a round trip of its own before anything is seen.
test('no page waits for a file but itself', () => {
  expect(screen.flatMap((page) => blockingFiles(page).slice(1))).toEqual([]);
});

afterAll(() => {
  const largest = screen
    .map(({ path, file }) => [wireSize(file), path] as const)
    .sort(([a], [b]) => b - a)
    .slice(0, 12);
  console.log(`Bytes of a page (brotli), largest of ${screen.length}; the first round trip brings ${FIRST_PAINT}:`);
  for (const [bytes, path] of largest) console.log(`${String(bytes).padStart(7)}  ${path}`);
});
