import type { Words } from '#core/words.ts';
import { BACKGROUND } from '#model/common.ts';
import { themes } from './record.ts';
import { themeLabelIn } from './variants.ts';

/** Short names of the themes by id, in order; last the background, which has no page. */
export async function themeLabels(t: Words): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...(await Promise.all((await themes()).map(async ({ id }) => [id, await themeLabelIn(id, t.lang)] as const))),
    [BACKGROUND, t('themes.background')],
  ]);
}
