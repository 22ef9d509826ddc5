import { SIDES } from '#build/vocabulary.ts';
import { words } from '#build/words.ts';
import { pathTo } from '#core/addresses.ts';
import { runsOf } from '#core/marked.ts';
import type { MessageKey } from '#core/words.ts';
import { find, findAll, type Article, type Document } from '#queries/record.ts';
import { LEVELS } from './teaching.ts';

/** A written task with its model answer. */
export interface Task {
  ask: string;
  answer: string;
  /** Ids of sources of the answer, where they are not those of the text. */
  sources?: readonly string[];
}

/** Tasks of one level, with the lines that an answer takes in handwriting. */
export interface Part {
  heading: string;
  lines: number;
  tasks: readonly Task[];
}

/** A sheet for students; with the answers in place of the lines it is the teacher's copy. */
export interface Worksheet {
  kind: 'articles' | 'documents';
  id: string;
  title: string;
  deck: string;
  /** Path of what is read. */
  read: string;
  /** Words to know before, each in a line. */
  vocabulary: readonly { term: string; gist: string }[];
  /** Words that the sheet is about, in the language it is read in. */
  passages: Document['data']['extracts'][number]['texts'];
  parts: readonly Part[];
}

/** Lines for each level of discussion questions, from short to long. */
const LINES = { recall: 3, explain: 4, judge: 5 } as const;
const LAW_LINES = 8;

/** The sheet of an article: vocabulary, its questions at three levels, and the one that weighs both cases. */
export async function articleSheet({ id, data, filePath }: Article): Promise<Worksheet> {
  const t = words();
  const terms = await findAll('term', data.terms, filePath);
  return {
    kind: 'articles',
    id,
    title: data.title,
    deck: data.deck,
    read: pathTo.article(id),
    vocabulary: terms.map(({ term, gist }) => ({ term, gist })),
    passages: [],
    parts: [
      ...LEVELS.map(([level, heading]) => ({ heading, lines: LINES[level], tasks: data.questions[level] })),
      { heading: t('teach.worksheet.weigh'), lines: LAW_LINES, tasks: [await find('weighing', id, 'content/teaching/weighing.yaml')] },
    ],
  };
}

const told = (list: readonly { text: string; sources: string[] }[]) => ({
  answer: list.map(({ text }) => text).join(' '),
  sources: [...new Set(list.flatMap(({ sources }) => sources))],
});

/** The sheet of a document: its words, questions to the source, what each side reads in them, and which reading is stronger. */
export function documentSheet({ id, data }: Document): Worksheet {
  const t = words();
  const { readings, sourcing, extracts, dispute, limits } = data;
  const texts = extracts.flatMap(({ texts }) => texts.filter(({ lang }) => lang === t.lang));
  const marked = extracts.flatMap(({ texts }) => texts).flatMap(({ text }) => runsOf(text)).length;
  return {
    kind: 'documents',
    id,
    title: data.title,
    deck: data.deck,
    read: pathTo.document(id),
    vocabulary: [],
    passages: texts,
    parts: [
      { heading: t('teach.worksheet.source'), lines: 3, tasks: sourcing },
      {
        heading: t('teach.worksheet.readings'),
        lines: 5,
        tasks: SIDES.map((side) => ({
          ask: t('teach.worksheet.reads', { side: t(`states.${side}` as MessageKey), marked }),
          ...told(readings[side] ?? []),
        })),
      },
      {
        heading: t('teach.worksheet.weigh'),
        lines: LAW_LINES,
        tasks: [{ ask: t('teach.worksheet.weighDocument'), answer: `${dispute} ${t('teach.worksheet.good')} ${limits}` }],
      },
    ],
  };
}
