import type { APIRoute, GetStaticPaths } from 'astro';
import { FACES } from '@lib/paper/faces.ts';
import { subsetOf } from '@lib/paper/subset.ts';

export const getStaticPaths: GetStaticPaths = () => FACES.map((face) => ({ params: { face: face.name }, props: { face } }));

/** One font of the print documents, with the letters the content uses. */
export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await subsetOf(props.face)), { headers: { 'Content-Type': 'font/woff2' } });
