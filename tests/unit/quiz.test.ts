import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { arrange, type AuthoredItem } from '../../src/features/teach/quiz.ts';
import { countWords, proseOf, readingTime } from '../../src/core/reading.ts';
import { FORMATS, syllabus, syllabusLine, type Format } from '../../src/core/syllabus.ts';
import { lesson, quiz, topicQuiz } from '../../src/model/teaching.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const slugs = readdirSync('content/articles').map((file) => file.replace('.mdx', ''));
const quizzes = quiz.array().parse(parse(read('content/teaching/quizzes.yaml')));
const topics = topicQuiz.array().parse(parse(read('content/teaching/topics.yaml')));
const plans = readdirSync('content/teaching/lessons').map((file) => [file, parse(read(`content/teaching/lessons/${file}`))] as const);

/** Text of the paragraphs of an article by their block id, without markup. */
const paragraphs = (slug: string) =>
  new Map(
    read(`content/articles/${slug}.mdx`)
      .split(/\n\n+/)
      .flatMap((block) => {
        const id = / \^([a-z0-9-]+)\s*$/.exec(block)?.[1];
        return id ? [[id, proseOf(block)] as const] : [];
      }),
  );

describe('quizzes', () => {
  test('every article has one, and there is none for an article that does not exist', () => {
    expect(quizzes.map(({ id }) => id).sort()).toEqual(slugs.sort());
  });

  test.each(quizzes.map((it) => [it.id, it] as const))(
    '%s: questions by fours, each answered by a paragraph that exists',
    (slug, { items }) => {
      const known = paragraphs(slug);
      expect(items.length % 4).toBe(0);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { block } of items) expect(known.has(block), `${slug}#${block}`).toBe(true);
    },
  );

  test.each(quizzes.map((it) => [it.id, it] as const))(
    '%s: the words and figures of the right option stand in its paragraph',
    (slug, { items }) => {
      const known = paragraphs(slug);
      const stems = (text: string) =>
        new Set(
          text
            .toLowerCase()
            .match(/[\p{L}]{5,}|\p{N}+/gu)
            ?.map((word) => word.slice(0, 5)),
        );
      for (const { right, ask, block } of items) {
        const there = stems(`${known.get(block)} ${ask}`);
        const wanted = [...stems(right)];
        const found = wanted.filter((stem) => there.has(stem)).length;
        expect(found / Math.max(1, wanted.length), `${slug}: “${right}” in ^${block}`).toBeGreaterThanOrEqual(0.3);
        for (const figure of right.match(/\p{N}+/gu) ?? []) expect(`${known.get(block)} ${ask}`, right).toContain(figure);
      }
    },
  );

  test.each([...quizzes, ...topics].map((it) => [it.id, it] as const))(
    '%s: four different options, one right, and the right one never in one place only',
    (slug, { items }) => {
      const questions = arrange(slug, items as AuthoredItem[]);
      for (const { options } of questions) {
        expect(options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
        expect(new Set(options.map(({ text }) => text)).size).toBe(4);
        expect(options.filter(({ right }) => right)).toHaveLength(1);
      }
      expect(new Set(questions.map(({ options }) => options.findIndex(({ right }) => right))).size).toBe(4);
      expect(arrange(slug, items as AuthoredItem[])).toEqual(questions);
    },
  );

  test('the right option is the longest of its four in fewer than half of the questions', () => {
    const all = [...quizzes, ...topics].flatMap(({ items }): AuthoredItem[] => items);
    const longest = all.filter(({ right, wrong }) => wrong.every((option) => option.length < right.length));
    expect(longest.length).toBeLessThan(all.length / 2);
  });
});

describe('lesson plans', () => {
  test.each(plans)('%s fits the schema: minutes add up, every page in use is among the materials', (_, data) => {
    expect(lesson.safeParse(data).error).toBeUndefined();
  });

  test.each(plans)('%s: a period whose minutes do not add up is refused', (_, data) => {
    const wrong = structuredClone(data) as { periods: { minutes: number }[] };
    wrong.periods.forEach((period) => (period.minutes += 1));
    expect(lesson.safeParse(wrong).error?.message).toContain('do not add up');
  });

  test.each(plans)('%s: every paragraph and check it points to exists', (_, data) => {
    const checks = new Set((parse(read('content/checks.yaml')) as { id: string }[]).map(({ id }) => id));
    const events = new Set((parse(read('content/events.yaml')) as { id: string }[]).map(({ id }) => id));
    const plan = lesson.parse(data);
    for (const { check } of plan.cards) expect(checks.has(check), check).toBe(true);
    for (const [, kind, slug, block] of JSON.stringify(plan).matchAll(/"\/(articles|themes)\/([a-z-]+)\/#([a-z0-9-]+)"/g)) {
      expect(read(`content/${kind}/${slug}.mdx`), `${slug}#${block}`).toMatch(new RegExp(` \\^${block}$`, 'm'));
    }
    for (const [, id] of JSON.stringify(plan).matchAll(/"\/timeline\/#([a-z0-9-]+)"/g)) expect(events.has(id ?? ''), id).toBe(true);
  });
});

describe('reading time', () => {
  test('counts what is read and not what is marked up', () => {
    const body =
      '## A title\n\n<Person id="shinzo-abe" /> froze <Term id="asset-freeze">assets</Term>.[^a-1] <Check id="x" /> ^block-id\n\n[^a-1]: Section 2.';
    expect(proseOf(body)).toBe('A title shinzo abe froze assets.');
    expect(countWords('– one, two 3 –')).toBe(3);
    expect(readingTime('word '.repeat(201))).toEqual({ words: 201, minutes: 2 });
  });
});

describe('reading list', () => {
  const item = {
    kind: 'article',
    title: 'A “thaw” <b> [1] & *more*',
    site: 'A & B',
    url: 'https://example.org/a/?b&c',
    updated: '22 November 2026',
    minutes: 6,
  };

  test.each(Object.keys(FORMATS) as Format[])('%s: title, address, date and minutes are on the line', (format) => {
    const line = syllabusLine(item, format, 'Thursday 3 December 2026');
    for (const part of ['thaw', 'https://example.org/a/', '22 November 2026', '6 minutes', 'For Thursday 3 December 2026'])
      expect(line).toContain(part);
  });

  test('marks that would be read as markup are escaped', () => {
    expect(syllabusLine(item, 'markdown')).toContain('\\<b\\> \\[1\\] & \\*more\\*');
    expect(syllabusLine(item, 'html')).toContain('&lt;b&gt; [1] &amp; *more*');
    expect(syllabusLine(item, 'html')).toContain('href="https://example.org/a/?b&amp;c"');
  });

  test('a list in HTML is a list', () => {
    expect(syllabus([{ item }, { item }], 'html').split('\n')).toHaveLength(4);
  });
});
