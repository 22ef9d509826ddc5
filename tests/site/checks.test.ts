import { expect, test } from 'vitest';
import { dom, pages } from '../harness/dist.ts';

const lists = pages().filter(({ path }) => /^\/checks\/(?:\d+\/)?$/.test(path));

test('each number in the table of checks leads to as many checks as it says', () => {
  const cells = lists.flatMap(({ file }) => {
    const $ = dom(file);
    return $('.check-table td a')
      .toArray()
      .map((a) => {
        const to = $(a).attr('href') ?? '';
        const verdict = /^#all-(.+)$/.exec(to)?.[1];
        const shown = verdict ? $(`.check-group[data-verdict="${verdict}"] > .check-row`) : $(`${to} > .check-row`);
        return { to, says: Number($(a).text()), shown: shown.length };
      });
  });
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.filter(({ says, shown }) => says !== shown)).toEqual([]);
});

test('every check leads back into the sentence that it is about', () => {
  const lost = lists.flatMap(({ file }) => {
    const $ = dom(file);
    return $('.check-row')
      .toArray()
      .map((row) => $(row).find(`a[href$="#said-${row.attribs['id']}"]`).attr('href') ?? `none in ${row.attribs['id']}`)
      .filter((to) => {
        const [path, id] = to.split('#');
        const page = pages().find((it) => it.path === path);
        return !page || dom(page.file)(`[id="${id}"]`).text().length < 20;
      });
  });
  expect(lost).toEqual([]);
});
