import { briefs } from '#features/print/briefs.ts';
import { editablePath } from '#features/print/typeset/print-documents.ts';
import { articles, themes } from '#queries/record.ts';
import { deckFile } from './deck.ts';
import { wordFile, type WordText } from './word.ts';
import { briefText, handoutText, quizText } from './word-texts.ts';

/** A file to edit, with what makes it. */
export interface EditableFile {
  /** Its path. */
  path: string;
  type: string;
  make: () => Promise<Uint8Array>;
}

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

const word = (path: string, text: () => Promise<WordText>): EditableFile => ({
  path,
  type: TYPES.docx,
  make: async () => wordFile(await text()),
});

/** Every file to edit: briefs, handouts, quizzes and keys for Word, a deck for each theme. */
export async function editableFiles(): Promise<EditableFile[]> {
  const all = await briefs();
  return [
    ...all.map((brief) => word(editablePath.document(brief.path), () => briefText(brief))),
    ...(await articles()).flatMap((article) => [
      word(editablePath.handout(article.id), () => handoutText(article)),
      word(editablePath.quiz(article.id), () => quizText(article, false)),
      word(editablePath.key(article.id), () => quizText(article, true)),
    ]),
    ...(await themes()).flatMap((theme) => {
      const brief = all.find((one) => one.theme === theme.id);
      return brief ? [{ path: editablePath.deck(theme.id), type: TYPES.pptx, make: () => deckFile(theme, brief) }] : [];
    }),
  ];
}
