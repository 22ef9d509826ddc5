import { expect, test } from 'vitest';
import { stories } from '../harness/dist.ts';
import { openPage, site } from '../harness/open-page.ts';
import { listening } from '../harness/listening.ts';

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

test('a page is fetched ahead when a reader points at its link, and none before', async () => {
  const proxy = await listening(site());
  const { page, close } = await openPage({ path: '/articles/drills-on-the-disputed-islands/', from: proxy.url });
  await page.waitForLoadState('networkidle');
  expect(proxy.ahead).toEqual([]);
  const link = page.locator('header a[href="/articles/"]');
  await link.hover();
  await expect.poll(() => proxy.ahead).toEqual(['/articles/']);
  await close();
  await proxy.close();
});
