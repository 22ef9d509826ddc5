import type { Words } from '#core/words.ts';
import { BACKGROUND } from '#model/common.ts';
import { themes } from './record.ts';

/** Short names of the themes by id, in order; last the background, which has no page. */
export async function themeLabels(t: Words): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await themes()).map(({ id, data }) => [id, data.label] as const), [BACKGROUND, t('themes.background')]]);
}
