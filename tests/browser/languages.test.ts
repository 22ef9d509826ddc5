import { expect, test } from 'vitest';
import { openPage, watched } from '../harness/open-page.ts';

test('a language is switched at the same paragraph, and at the same year of the atlas', async () => {
  for (const [path, kept] of [
    ['/articles/a-thaw-under-fire/#an-airliner-falls', '#an-airliner-falls'],
    ['/atlas/?year=1905', '?year=1905'],
  ] as const) {
    const { page, close } = await openPage({ path });
    await watched(page); // before that the link is a plain one
    await page.locator('.forms a[hreflang=ja]').click();
    await page.waitForURL(/\/ja\//);
    const there = new URL(page.url());
    expect(there.search + there.hash).toBe(kept);
    await close();
  }
});
