import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { handouts } from '../../src/tools/handouts.ts';
import { DIST } from './dist.ts';

/** The PDFs of the site as built; made unless they are newer than it. */
export default async function setup() {
  const list = join(DIST, 'handouts', 'handouts.json');
  const built = statSync(join(DIST, 'sitemap-index.xml'), { throwIfNoEntry: false }) ?? statSync(join(DIST, '404.html'));
  if (existsSync(list) && statSync(list).mtimeMs >= built.mtimeMs) return;
  const problem = await handouts(DIST);
  if (problem) throw new Error(problem);
}
