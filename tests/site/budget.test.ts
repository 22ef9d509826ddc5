import { afterAll, describe, expect, test } from 'vitest';
import { budgetOf } from '../harness/budgets.ts';
import { loadableFiles, wholeWeight } from '../harness/checkers/weight.ts';
import { pages } from '../harness/dist.ts';

const table: [path: string, bytes: number, most: number][] = [];

describe.each(pages())('$path', (page) => {
  test('and all it can load keep within the budget of their kind', () => {
    const most = budgetOf(page.path);
    const bytes = wholeWeight(page);
    table.push([page.path, bytes, most]);
    expect(bytes, loadableFiles(page).join('\n')).toBeLessThanOrEqual(most);
  });
});

afterAll(() => {
  console.log('Bytes of pages and all they can load (brotli), largest share of their budget first:');
  const rows = table.sort((a, b) => b[1] / b[2] - a[1] / a[2]).slice(0, 12);
  for (const [path, bytes, most] of rows) console.log(`${String(bytes).padStart(7)} of ${most}  ${path}`);
});
