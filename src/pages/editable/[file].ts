import type { APIRoute, GetStaticPaths } from 'astro';
import { editableFiles, type EditableFile } from '#features/editable/files.ts';
import { editablePath } from '#features/print/typeset/print-documents.ts';

/** Briefs, handouts, quizzes and slides that a teacher may change. */
export const getStaticPaths = (async () =>
  (await editableFiles()).map((file) => ({
    params: { file: file.path.slice(editablePath.folder.length) },
    props: { file },
  }))) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute = async ({ props }) => {
  const { type, make } = (props as { file: EditableFile }).file;
  return new Response(new Uint8Array(await make()), { headers: { 'Content-Type': type } });
};
