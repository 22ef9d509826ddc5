import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_SETS, fileSchema, filesOf, forExcel } from '#features/open-data/open-data.ts';

interface Props {
  content: string;
  type: string;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const files = (await Promise.all(DATA_SETS.map(filesOf))).flat();
  const schemas = DATA_SETS.map((set) => ({ path: `schemas/${set.name}.json`, content: `${JSON.stringify(fileSchema(set), null, 2)}\n` }));
  return [
    ...[...files, ...forExcel(files)].map(({ path, content, type }) => ({
      params: { file: path.slice('/data/'.length) },
      props: { content, type },
    })),
    ...schemas.map(({ path, content }) => ({ params: { file: path }, props: { content, type: 'application/schema+json' } })),
  ];
};

/** A list of the published data in one format, or the JSON Schema of one. */
export const GET: APIRoute<Props> = ({ props: { content, type } }) => new Response(content, { headers: { 'Content-Type': type } });
