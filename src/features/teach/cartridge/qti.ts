import type { Profile } from './profile.ts';
import type { CourseQuiz } from './types.ts';
import { element, escapeXml, xmlDocument, type Xml } from './xml.ts';

const field = (label: string, entry: string) =>
  element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, entry));

/** Words in a question. HTML is text to XML: `element()` escapes it once more. */
const material = (text: string, type: 'text/plain' | 'text/html' = 'text/plain') =>
  element('material', {}, element('mattext', { texttype: type }, text));

/** What a student reads after answering, with the way to what gives the answer. */
export const feedbackHtml = ({ link }: CourseQuiz, { feedback, url }: CourseQuiz['questions'][number]): string =>
  `<p>${escapeXml(feedback)} <a href="${escapeXml(url)}">${escapeXml(link)}</a>.</p>`;

/** The two conditions every item has: feedback for any answer, and 100 points for the right one. */
function processing(response: string, right: string): Xml {
  return element(
    'resprocessing',
    {},
    element('outcomes', {}, element('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' })),
    element(
      'respcondition',
      { continue: 'Yes' },
      element('conditionvar', {}, element('other')),
      element('displayfeedback', { feedbacktype: 'Response', linkrefid: 'general_fb' }),
    ),
    element(
      'respcondition',
      { continue: 'No' },
      element('conditionvar', {}, element('varequal', { respident: response }, right)),
      element('setvar', { action: 'Set', varname: 'SCORE' }, '100'),
    ),
  );
}

function item(quiz: CourseQuiz, question: CourseQuiz['questions'][number]): Xml {
  const ident = `${quiz.id}_${question.id}`;
  const response = `${ident}_response`;
  const right = question.options.find((option) => option.right)?.letter;
  if (!right) throw new Error(`quiz ${quiz.id}: ${question.id} has no right option`);
  return element(
    'item',
    { ident },
    element('itemmetadata', {}, element('qtimetadata', {}, field('cc_profile', 'cc.multiple_choice.v0p1'))),
    element(
      'presentation',
      {},
      material(`<p>${escapeXml(question.ask)}</p>`, 'text/html'),
      element(
        'response_lid',
        { ident: response, rcardinality: 'Single' },
        element(
          'render_choice',
          {},
          ...question.options.map(({ letter, text }) => element('response_label', { ident: letter }, material(text))),
        ),
      ),
    ),
    processing(response, right),
    element('itemfeedback', { ident: 'general_fb' }, element('flow_mat', {}, material(feedbackHtml(quiz, question), 'text/html'))),
  );
}

/** A quiz in the Common Cartridge profile of QTI 1.2.1. */
export function qti(quiz: CourseQuiz, { ns, schemaLocation }: Profile): string {
  return xmlDocument(
    element(
      'questestinterop',
      { xmlns: ns.qti, 'xmlns:xsi': ns.xsi, 'xsi:schemaLocation': schemaLocation.qti },
      element(
        'assessment',
        { ident: quiz.id, title: quiz.title },
        element(
          'qtimetadata',
          {},
          field('cc_profile', 'cc.exam.v0p1'),
          field('qmd_assessmenttype', 'Examination'),
          field('qmd_scoretype', 'Percentage'),
          field('qmd_feedbackpermitted', 'Yes'),
          field('cc_maxattempts', 'unlimited'),
        ),
        element('section', { ident: 'root_section' }, ...quiz.questions.map((question) => item(quiz, question))),
      ),
    ),
  );
}
