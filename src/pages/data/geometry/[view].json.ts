import type { APIRoute, GetStaticPaths } from 'astro';
import { geometryFile } from '#build/geo/geometry-file.ts';
import { VIEW_NAMES } from '#core/geo/views.ts';
import { mapProps } from '#features/atlas/map.ts';

export const getStaticPaths: GetStaticPaths = () => VIEW_NAMES.map((view) => ({ params: { view } }));

/** Exact outlines of one view for the live map, in the units of the drawn picture. */
export const GET: APIRoute = async ({ params }) => {
  const { view = '' } = params;
  const { borders } = await mapProps(view, []);
  return Response.json(geometryFile(view, borders));
};
