import { afterAll, describe, expect, test } from 'vitest';
import { isPrintDocument } from '../../src/features/print/typeset/print-documents.ts';
import { blockingFiles, FIRST_PAINT, firstPaint } from '../harness/checkers/weight.ts';
import { pages } from '../harness/dist.ts';

const table: [path: string, bytes: number][] = [];

// Print documents are made for paper and are the one exception; see src/features/print/typeset/print-documents.ts.
const screen = pages().filter(({ path }) => !isPrintDocument(path));

describe.each(screen)('$path', (page) => {
  test('is painted in one round trip', () => {
    const bytes = firstPaint(page);
    table.push([page.path, bytes]);
    expect(bytes).toBeLessThanOrEqual(FIRST_PAINT);
  });

  // Even a small file costs a round trip of its own before anything is seen.
  test('waits for no file but itself', () => {
    expect(blockingFiles(page)).toEqual([page.file]);
  });
});

afterAll(() => {
  const largest = table.sort((a, b) => b[1] - a[1]).slice(0, 12);
  console.log(`Bytes to first paint (brotli 11), largest of ${table.length} pages; at most ${FIRST_PAINT}:`);
  for (const [path, bytes] of largest) console.log(`${String(bytes).padStart(7)}  ${path}`);
});
