import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { atlasContent } from '../../src/build/atlas-content.ts';
import { checkContent, errorsIn } from '../../src/integrity/check.ts';
import { formatProblem } from '../../src/integrity/problem.ts';
import { readContent } from '../../src/integrity/read.ts';
import { copyProject } from '../../src/tools/project-copy.ts';
import { ROOT } from '../../src/tools/run.ts';
import { writeFile } from 'node:fs/promises';

const content = await readContent(ROOT);
const ONE_OF_EACH = ['content/articles/a-thaw-under-fire.mdx', 'content/events.yaml', 'content/sources.json', 'content/borders.geojson'];
const problems = (files: ReadonlyMap<string, string>) => errorsIn(checkContent(files)).map(formatProblem);

test('a file that begins with the mark of its encoding is read, and one that is not UTF-8 is named', async () => {
  const copy = await copyProject('input-files');
  try {
    for (const file of ONE_OF_EACH) await writeFile(join(copy.dir, file), `\uFEFF${await readFile(join(ROOT, file), 'utf8')}`);
    expect(problems(await readContent(copy.dir))).toEqual([]);
    const here = vi.spyOn(process, 'cwd').mockReturnValue(copy.dir);
    expect(atlasContent().lines.length).toBeGreaterThan(0); // which the map reads by itself
    here.mockRestore();
    for (const file of ONE_OF_EACH)
      await writeFile(join(copy.dir, file), Buffer.from(content.get(file)!.replaceAll('’', '\u0092'), 'latin1'));
    const told = problems(await readContent(copy.dir));
    expect(told.map((line) => line.replace(/:\d+:\d+ .*?: /, ': ')).sort()).toEqual(
      ONE_OF_EACH.filter((file) => /[^\0-\x7f]/.test(content.get(file)!))
        .map((file) => `${file}: is not saved as UTF-8; save the file in that encoding`)
        .sort(),
    );
  } finally {
    await copy.remove();
  }
});

test('lines may end as Windows ends them', () => {
  const files = new Map([...content].map(([file, text]) => [file, ONE_OF_EACH.includes(file) ? text.replaceAll('\n', '\r\n') : text]));
  expect(problems(files)).toEqual([]);
});

test.each([
  ['content/articles/New Article.mdx', 'rename it to new-article.mdx'],
  ['content/articles/new_article.mdx', 'rename it to new-article.mdx'],
  ['content/themes/peace.md', 'is not read here; name it peace.mdx'],
  ['content/teaching/lessons/day.yml', 'is not read here; name it day.yaml'],
])('%s is told by its name', (file, message) => {
  const [first, ...others] = problems(new Map(content).set(file, '---\ntitle: T\n---\n'));
  expect(first).toContain(`${file}:1:1`);
  expect(first).toContain(message);
  expect(others).toEqual([]);
});
