import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** How much content a synthetic site has. */
export interface Size {
  articles: number;
  events: number;
}

type Entry = { id: string } & Record<string, unknown>;

const readList = async (file: string) => parse(await readFile(file, 'utf8')) as Entry[];
/** Adds entries to a list, a line each: JSON is YAML too. */
const append = (file: string, entries: Entry[]) => appendFile(file, entries.map((entry) => `\n- ${JSON.stringify(entry)}`).join('') + '\n');

/** Which entry a copy is of, and its number: the originals come round again and again. */
const copies = <T>(originals: readonly T[], total: number) =>
  Array.from({ length: Math.max(0, total - originals.length) }, (_, i) => ({
    original: originals[i % originals.length] as T,
    nth: Math.floor(i / originals.length) + 2,
    place: originals.length + i + 1,
  }));

/**
 * Articles made from the real ones: new slug, new place in the order, the same text and block ids. Each has its own checks,
 * its own quiz and its own brief, as the rules demand.
 */
async function addArticles(dir: string, total: number) {
  const folder = join(dir, 'content/articles');
  const slugs = (await readdir(folder)).filter((file) => file.endsWith('.mdx')).map((file) => file.replace('.mdx', ''));
  const texts = new Map(await Promise.all(slugs.map(async (slug) => [slug, await readFile(join(folder, `${slug}.mdx`), 'utf8')] as const)));
  const checks = Map.groupBy(await readList(join(dir, 'content/checks.yaml')), (check) => check.article);
  const quizzes = new Map((await readList(join(dir, 'content/teaching/quizzes.yaml'))).map((quiz) => [quiz.id, quiz]));
  const briefs = new Map((await readList(join(dir, 'content/briefs.yaml'))).map((brief) => [brief['article'], brief]));
  const made = copies(slugs, total);

  for (const { original, nth, place } of made) {
    const text = (texts.get(original) ?? '')
      .replace(/^order: \d+$/m, `order: ${place}`)
      .replace(/^(title: ".*)"$/m, `$1 (${nth})"`)
      .replace(/<Check id="([^"]+)"/g, `<Check id="$1-${nth}"`);
    await writeFile(join(folder, `${original}-${nth}.mdx`), text);
  }
  const own = made.flatMap(({ original, nth }) =>
    (checks.get(original) ?? []).map((check) => ({ ...check, id: `${check.id}-${nth}`, article: `${original}-${nth}` })),
  );
  await append(join(dir, 'content/checks.yaml'), own);
  const asked = made.flatMap(({ original, nth }) => {
    const quiz = quizzes.get(original);
    return quiz ? [{ ...quiz, id: `${original}-${nth}` }] : [];
  });
  await append(join(dir, 'content/teaching/quizzes.yaml'), asked);
  const summed = made.flatMap(({ original, nth }) => {
    const brief = briefs.get(original);
    return brief ? [{ ...brief, id: `${brief.id}-${nth}`, article: `${original}-${nth}` }] : [];
  });
  await append(join(dir, 'content/briefs.yaml'), summed);
}

/** Events made from the real ones, under new ids. */
async function addEvents(dir: string, total: number) {
  const file = join(dir, 'content/events.yaml');
  const made = copies(await readList(file), total).map(({ original, nth }) => ({ ...original, id: `${original.id}-${nth}` }));
  await append(file, made);
}

/** Grows the content of a copy of the project to a size. Sizes below the real one leave it as it is. */
export async function grow(dir: string, { articles, events }: Size): Promise<void> {
  await addArticles(dir, articles);
  await addEvents(dir, events);
}
