import { QUIZ_MARKS } from '#model/teaching.ts';
import type { Course, CourseItem, CourseQuiz } from './types.ts';
import { escapeXml } from './xml.ts';

/** A page inside the package: what a section holds, since links in a Common Cartridge cannot have a description. */
export interface Overview {
  kind: 'overview';
  id: string;
  title: string;
  html: string;
}

/** What a package is made of. */
export type PackedItem = CourseItem | Overview;

/** A module as the package has it. */
export interface PackedModule {
  id: string;
  title: string;
  items: PackedItem[];
}

function inParts(quiz: CourseQuiz, { partTitle }: Course): CourseQuiz[] {
  const parts = Math.ceil(quiz.questions.length / QUIZ_MARKS);
  if (parts === 1) return [quiz];
  return Array.from({ length: parts }, (_, i) => ({
    ...quiz,
    id: `${quiz.id}_${i + 1}`,
    title: partTitle(quiz.title, i + 1, parts),
    questions: quiz.questions.slice(i * QUIZ_MARKS, (i + 1) * QUIZ_MARKS),
  }));
}

/** The modules of a course as a Common Cartridge can hold them: an overview first, quizzes in parts of {@link QUIZ_MARKS}. */
export function pack(course: Course): PackedModule[] {
  return course.modules.map(({ id, title, about, items }) => {
    const open = items.filter((item) => !('teachersOnly' in item && item.teachersOnly));
    const lines = open.map((item) => `<li><strong>${escapeXml(item.title)}</strong>: ${escapeXml(item.about)}</li>`);
    const name = course.overviewTitle(title);
    const html = `<p>${escapeXml(about)}</p><ul>${lines.join('')}</ul>`;
    return {
      id,
      title,
      items: [
        { kind: 'overview', id: `overview_${id}`, title: name, html },
        ...items.flatMap((item): PackedItem[] => (item.kind === 'quiz' ? inParts(item, course) : [item])),
      ],
    };
  });
}

/** The overview as a file of its own. */
export const overviewPage = ({ title, html }: Overview, language: string): string =>
  `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escapeXml(title)}</title></head><body>${html}</body></html>\n`;
