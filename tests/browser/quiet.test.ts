import { expect, test } from 'vitest';
import { openPage, site } from '../harness/open-page.ts';
import { listening } from '../harness/listening.ts';

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
