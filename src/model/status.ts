import { z } from 'astro/zod';
import { caution, edtf, id, sources } from './common.ts';

/** One line of the page "Where it stands". */
export const status = z.strictObject({
  id,
  /** What the line is about: treaty talks, visits, fishing. */
  topic: z.string().max(40),
  /** How it stands, in one or two sentences. */
  state: z.string().max(420),
  /** Day since which it has stood so. */
  since: edtf,
  /** Day on which this was last looked up. */
  checked: z.coerce.date(),
  /** Event behind the state, if there is one. */
  event: id.optional(),
  sources,
  caution,
});
