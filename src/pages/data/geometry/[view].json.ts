import type { APIRoute, GetStaticPaths } from 'astro';
import { geometryFile } from '@lib/geo/geometry-file.ts';
import type { ViewName } from '@lib/geo/types.ts';
import { VIEWS } from '@lib/geo/views.ts';
import { mapProps } from '../../../data/map';

export const getStaticPaths: GetStaticPaths = () => Object.keys(VIEWS).map((view) => ({ params: { view } }));

/** Exact outlines of one view for the live map, in the units of the drawn picture. */
export const GET: APIRoute = async ({ params }) => {
  const view = params.view as ViewName;
  const { borders } = await mapProps(view, []);
  return Response.json(geometryFile(view, borders));
};
