import type { APIRoute, GetStaticPaths } from 'astro';
import { geometryFile } from '#build/geo/geometry-file.ts';
import type { ViewName } from '#core/geo/types.ts';
import { VIEWS } from '#core/geo/views.ts';
import { mapProps } from '#features/atlas/map.ts';

export const getStaticPaths: GetStaticPaths = () => Object.keys(VIEWS).map((view) => ({ params: { view } }));

/** Exact outlines of one view for the live map, in the units of the drawn picture. */
export const GET: APIRoute = async ({ params }) => {
  const view = params.view as ViewName;
  const { borders } = await mapProps(view, []);
  return Response.json(geometryFile(view, borders));
};
