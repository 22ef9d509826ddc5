import type { APIRoute, GetStaticPaths } from 'astro';
import { toBibtex, toCslJson, toRis, type CslItem } from '#build/citations/index.ts';
import { citableChecks, citableData, citableEvents, citablePages, citableSite, sourcesOf } from '#queries/citable.ts';

/** Files for reference managers, by ending. */
const FORMATS = {
  bib: { write: toBibtex, type: 'application/x-bibtex; charset=utf-8' },
  ris: { write: toRis, type: 'application/x-research-info-systems; charset=utf-8' },
  json: { write: toCslJson, type: 'application/vnd.citationstyles.csl+json' },
} as const;
type Format = keyof typeof FORMATS;

interface Props {
  items: CslItem[];
  format: Format;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const pages = await citablePages();
  const single = [
    await citableSite(),
    await citableData(),
    ...pages.map(({ citable }) => citable),
    ...(await citableEvents()),
    ...(await citableChecks()),
  ];
  const files: [string, CslItem[]][] = single.map(({ id, item }) => [id, [item]]);
  for (const { citable, entry } of pages) files.push([`${citable.id}-sources`, await sourcesOf(entry)]);
  return files.flatMap(([id, items]) =>
    Object.keys(FORMATS).map((format) => ({ params: { file: `${id}.${format}` }, props: { items, format } })),
  );
};

/** One citation, or one bibliography, for a reference manager. */
export const GET: APIRoute<Props> = ({ props: { items, format } }) =>
  new Response(FORMATS[format].write(items), { headers: { 'Content-Type': FORMATS[format].type } });
