import { expect, test } from 'vitest';
import { stories } from '../harness/dist.ts';
import { openPage } from '../harness/open-page.ts';

/** What may come with a page besides itself: its icon, and the sheet for paper, which holds nothing up. */
const BESIDES = /\/favicon\.svg$|\/print\.[\w-]+\.css$/;

test.concurrent.each(stories())('$path asks for nothing but itself before it is scrolled', async ({ path }) => {
  const { page, record, close } = await openPage({ path, width: 360, height: 640 });
  await page.waitForLoadState('networkidle');
  await close();
  expect(record.requests.filter((request) => !BESIDES.test(request))).toEqual([path]);
});

test('an address that leads nowhere is answered with the not-found page', async () => {
  const { page, close } = await openPage({ path: '/no/such/page/' });
  expect(await page.locator('h1').count()).toBe(1);
  const answer = await page.request.get(page.url());
  expect(answer.status()).toBe(404);
  await close();
});
