import { z } from 'astro/zod';
import { changes, id, sources } from './common.ts';
import { sitePath } from './site.ts';

/**
 * Questions in one quiz of a package. Moodle’s importer writes every quiz down as worth four marks whatever it holds
 * (`SUMGRADES` in backup/cc/sheets/course_modules_mod_quiz.xml), so that six right answers of six would make 15 of 10.
 */
export const QUIZ_MARKS = 4;

/** Questions of a quiz come by as many as a package puts into one. */
const byFours = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .min(QUIZ_MARKS)
    .refine((items) => items.length % QUIZ_MARKS === 0, {
      error: (issue) =>
        `has ${(issue.input as unknown[]).length} questions; write four, eight or twelve, because quizzes are loaded by fours`,
    });

/** What every multiple-choice question has. The right option is written first here and put in its place when the quiz is built. */
const multipleChoice = {
  /** Unique in the quiz; part of the question's address and of its identifier in the LMS package. */
  id,
  /** The question. */
  ask: z.string().min(1),
  /** The one right option. */
  right: z.string().min(1),
  /** Three options that what is read shows to be wrong. */
  wrong: z.array(z.string().min(1)).length(3),
  /** What a student reads after answering, right or wrong. */
  feedback: z.string().min(1),
};

/** A question on an article. */
const quizItem = z.strictObject({
  ...multipleChoice,
  /** Block id of the paragraph of the article that gives the answer. */
  block: id,
});

/** A question on the dispute or on reading maps. */
const topicItem = z.strictObject({
  ...multipleChoice,
  /** The page that gives the answer. */
  see: sitePath,
  sources,
});

/** The quiz of one article. */
export const quiz = z.strictObject({
  /** Slug of the article. */
  id,
  /** The questions, in the order of the text. */
  items: byFours(quizItem),
});

/** A quiz that is not about one report. */
export const topicQuiz = z.strictObject({
  /** Part of the quiz’s address. */
  id,
  title: z.string().max(80),
  /** What it asks about. */
  deck: z.string().max(200),
  /** The questions, from easy to hard. */
  items: byFours(topicItem),
});

/** The question on an article that asks to weigh both cases. */
export const weighing = z.strictObject({
  /** Slug of the article. */
  id,
  /** The question: whose case is stronger, and by which law? */
  ask: z.string().min(1),
  /** What a good answer contains; it does not decide. */
  answer: z.string().min(1),
  sources,
});

/** One thing by which written work is judged. */
export const rubric = z.strictObject({
  id,
  /** What it is, in a word or two. */
  criterion: z.string().max(30),
  /** What work of each level does, from the weakest to the strongest. */
  levels: z.array(z.string().min(1)).length(4),
});

/** One thing to test a settlement by: a question, and what is known. */
const trial = z.strictObject({
  /** What the class has to answer. */
  ask: z.string().min(1),
  /** What is known that bears on it; it does not answer the question. */
  known: z.string().min(1),
  sources,
});

/** A way to end the dispute that has been proposed or agreed on. */
export const settlement = z.strictObject({
  id,
  /** Place in the list, from 1. */
  order: z.int().min(1),
  title: z.string().max(60),
  /** What it means, and where it comes from. */
  what: z.string().min(1),
  sources,
  /** What each side has said of it; a side without an entry has said nothing that was found. */
  sides: z.array(z.strictObject({ side: id, text: z.string().min(1), sources })),
  /** Whether it can be done lawfully. */
  law: trial,
  /** What it does to armed forces on both sides. */
  security: trial,
  /** What it does to those who live there and those who had to leave. */
  residents: trial,
});

/** Something to have open or in print: a page of this site, what it is called in the plan, and what it is for. */
const material = z.strictObject({
  path: sitePath,
  /** Words of the link. */
  text: z.string().min(1),
  /** What the class does with it. */
  use: z.string().min(1),
});

/** One step of a lesson. */
const step = z.strictObject({
  minutes: z.int().min(1),
  /** What happens, as an instruction to the teacher. */
  do: z.string().min(1),
  /** Paths of the materials in use; each is one of the plan's `materials`. */
  with: z.array(sitePath).default([]),
});

/** One class period. */
const period = z
  .strictObject({
    /** What the period is about. */
    title: z.string().min(1),
    /** Length of the period. */
    minutes: z.int().min(1),
    steps: z.array(step).min(3),
  })
  .refine((it) => it.steps.reduce((sum, { minutes }) => sum + minutes, 0) === it.minutes, {
    error: (issue) => `the minutes of the steps of “${(issue.input as { title: string }).title}” do not add up to its length`,
  });

/** A page with the record, and not with our verdict: articles and checks hold the key of the exercise. */
const recordPath = sitePath.regex(
  /^\/(?!articles\/|checks\/)/,
  'a page that does not give the verdict away: an event, a term or a source, and no article or check',
);

/** A claim of a report given to students without the verdict. The claim itself is taken from `content/checks.yaml`. */
const card = z.strictObject({
  /** Id of the check. */
  check: id,
  /** Where on this site the record can be found without opening the check. */
  look: z.array(z.strictObject({ path: recordPath, text: z.string().min(1) })).min(1),
});

/** An entry of the answer key. */
const answer = z.strictObject({
  /** The task, named as in the steps. */
  task: z.string().min(1),
  /** What to expect from students. */
  points: z.array(z.string().min(1)).min(1),
  /** Where the site says so. */
  see: z.array(z.strictObject({ path: sitePath, text: z.string().min(1) })).default([]),
});

/** A lesson plan with its answer key. */
export const lesson = z
  .strictObject({
    title: z.string().max(80),
    /** Standfirst. */
    deck: z.string().max(200),
    /** Summary for search engines. */
    description: z.string().max(165),
    /** Place in lists, from 1. */
    order: z.int().min(1),
    /** Ages, and what students should know before. */
    audience: z.string().min(1),
    /** What students can do afterwards; each starts with a verb. */
    objectives: z.array(z.string().min(1)).min(3),
    /** What the teacher does beforehand. */
    prepare: z.array(z.string().min(1)).min(1),
    materials: z.array(material).min(1),
    periods: z.array(period).min(1),
    /** For students who need more help. */
    support: z.array(z.string().min(1)).min(1),
    /** For students who are ready for more. */
    stretch: z.array(z.string().min(1)).min(1),
    assessment: z.strictObject({
      /** The task that is marked. */
      task: z.string().min(1),
      /** What good work shows. */
      criteria: z.array(z.string().min(1)).min(3),
    }),
    /** Dimensions of the C3 Framework, only those that fit, each with what in the plan it refers to. */
    c3: z.array(z.strictObject({ dimension: z.string().min(1), how: z.string().min(1) })).min(1),
    /** Reading standards of the Common Core (RH), only those that fit, each with what in the plan it refers to. */
    commonCore: z
      .array(
        z.strictObject({ standard: z.string().regex(/^RH\.(?:9-10|11-12)\.\d+$/, 'a standard such as RH.9-10.6'), how: z.string().min(1) }),
      )
      .default([]),
    /** Claim cards; only in the source-criticism plan. */
    cards: z.array(card).default([]),
    answers: z.array(answer).min(1),
    /** Day of the last change to the text. */
    updated: z.coerce.date(),
    /** Dated change log. */
    changes,
  })
  .superRefine((plan, context) => {
    const known = new Set(plan.materials.map(({ path }) => path));
    for (const path of plan.periods.flatMap(({ steps }) => steps).flatMap((it) => it.with)) {
      if (!known.has(path)) context.addIssue({ code: 'custom', message: `a step uses ${path}, which is not among the materials` });
    }
  });
