import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { DIST, dom, pages } from '../harness/dist.ts';

const all = pages();
const sheets = all.filter(({ path }) => /^\/teach\/worksheets\/[^/]+\/[^/]+\/$/.test(path));
const copyOf = (path: string) => all.find((page) => page.path === `${path}answers/`);
const texts = (file: string, selector: string) =>
  dom(file)(selector)
    .toArray()
    .map((one) => dom(file)(one).text().trim());

test('every article and every document has a sheet to write on and a copy with an answer to each of its questions', () => {
  const read = all.filter(({ path }) => /^\/(?:articles|documents)\/[^/]+\/$/.test(path));
  const without = read.filter(({ path }) => !sheets.some((sheet) => sheet.path === `/teach/worksheets${path}`));
  const uneven = sheets.filter(({ path, file }) => {
    const asked = texts(file, '.worksheet-tasks > li > p');
    const copy = copyOf(path)!.file;
    const answers = texts(copy, '.worksheet-answer').filter(Boolean);
    return asked.length === 0 || dom(file)('.worksheet-lines').length !== asked.length || answers.length !== asked.length;
  });
  expect([...without, ...uneven].map(({ path }) => path)).toEqual([]);
});

test('no sheet for students holds an answer of its copy, and no copy is found by search engines', () => {
  const telling = sheets.filter(({ path, file }) => {
    const text = dom(file)('main').text();
    return texts(copyOf(path)!.file, '.worksheet-answer').some((answer) => text.includes(answer));
  });
  const found = sheets.filter(({ path }) => !dom(copyOf(path)!.file)('meta[name=robots]').attr('content')?.includes('noindex'));
  expect([...telling, ...found].map(({ path }) => path)).toEqual([]);
});

test('a quiz has the same questions and the same right answers in GIFT and in CSV', () => {
  const folder = join(DIST, 'teach/files');
  const names = readdirSync(folder).filter((name) => name.endsWith('-quiz.csv'));
  const plain = (text: string) => text.replaceAll(/\\([~=#{}:\\])/g, '$1');
  const unlike = names.filter((name) => {
    const rows = parse<Record<string, string>>(readFileSync(join(folder, name)), { columns: true });
    const gift = readFileSync(join(folder, name.replace('.csv', '.gift.txt')), 'utf8');
    const asked = [...gift.matchAll(/^::(.+?)::(.+) \{$/gm)].map(([, id, ask]) => `${id} ${plain(ask!)}`);
    const right = [...gift.matchAll(/^ {2}=(.+)$/gm)].map(([, text]) => plain(text!));
    return (
      asked.join('\n') !== rows.map(({ id, question }) => `${id} ${question}`).join('\n') ||
      right.join('\n') !== rows.map((row) => row[row['right']!]).join('\n')
    );
  });
  expect({ some: names.length > 0, unlike }).toEqual({ some: true, unlike: [] });
});
