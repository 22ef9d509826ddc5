import { afterAll, expect, test } from 'vitest';
import { breaches } from '../harness/breaches.ts';
import { budgetOf } from '../harness/budgets.ts';
import { loadableFiles, wholeWeight } from '../harness/checkers/weight.ts';
import { pages } from '../harness/dist.ts';

const table: [path: string, bytes: number, most: number][] = [];

test('every page and all it can load keep within the budget of their kind', async () => {
  const heavy = await breaches(pages(), (page) => {
    const [bytes, most] = [wholeWeight(page), budgetOf(page.path)];
    table.push([page.path, bytes, most]);
    return bytes > most ? [`${bytes} of ${most} bytes: ${loadableFiles(page).join(' ')}`] : [];
  });
  expect(heavy).toEqual([]);
});

afterAll(() => {
  console.log('Bytes of pages and all they can load (brotli), largest share of their budget first:');
  const rows = table.sort((a, b) => b[1] / b[2] - a[1] / a[2]).slice(0, 12);
  for (const [path, bytes, most] of rows) console.log(`${String(bytes).padStart(7)} of ${most}  ${path}`);
});
