import { expect, test } from 'vitest';
import { openPage, site } from '../harness/open-page.ts';
import { drawnWith, openAtlas, pin, said } from './atlas-support.ts';

test.each(['/embed/map/', '/embed/timeline/'])('%s has no furniture, names where it comes from and links back', async (path) => {
  const { page, record, close } = await openAtlas({ path, width: 768 });
  expect(await page.locator('nav, header, footer').count()).toBe(0);
  expect(await page.locator('base').getAttribute('target')).toBe('_blank'); // no other page may be shown in a frame
  const back = page.locator('.embed-source a');
  expect((await back.textContent())?.trim()).toBe('Four Islands, Two Names');
  expect(await back.getAttribute('target')).toBe('_blank');
  const found = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer = await page.request.get(site() + new URL(found ?? '').pathname);
  expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich', html: expect.stringContaining(`${path}"`) });
  await close();
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
});

test('embeds take the same state', async () => {
  const map = await openAtlas({ path: '/embed/map/?year=1905' });
  await expect.poll(() => drawnWith(map.page, 'm-held-second')).toEqual(['sakhalin-north']);
  await map.close();
  const event = await openAtlas({ path: '/embed/map/?event=treaty-of-shimoda' });
  await said(event.page).getByText('the border of 1855').waitFor();
  await event.close();
  const timeline = await openAtlas({ path: '/embed/timeline/?theme=summits&event=nagato-summit' });
  await said(timeline.page).getByText('December 2016').waitFor();
  expect(await timeline.page.getByLabel('Summits').isChecked()).toBe(true);
  await timeline.close();
});

test('the atlas offers the frame to copy, in step with what is chosen', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  await pin(page, 'treaty-of-shimoda').click();
  await page.locator('.embed-code summary').click();
  expect(await page.locator('#embed-map').inputValue()).toMatch(
    /^<iframe src="https?:[^"]+\/embed\/map\/\?event=treaty-of-shimoda" title=/,
  );
  expect(await page.locator('.embed-code button').count()).toBe(2);
  await close();
});

test('a frame leaves the history of the page around it alone', async () => {
  const { page, close } = await openPage({ path: '/embed/timeline/' });
  await page.setContent(`<iframe src="${site()}/embed/timeline/" title="x" width="600" height="600"></iframe>`);
  const frame = page.frameLocator('iframe');
  const before = await page.evaluate(() => history.length);
  await frame.locator('.pin').first().click();
  await frame.locator('.atlas-said').waitFor();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await close();
});
