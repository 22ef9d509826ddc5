import type { APIRoute, GetStaticPaths } from 'astro';
import { SITE } from '#build/site.ts';
import { buildCartridge } from '#features/teach/cartridge/index.ts';
import { course } from '#features/teach/course.ts';

/** Names of the course packages with their version of Common Cartridge; the second was first published for Moodle and is the same file. */
const VERSIONS = { [SITE.file]: '1.1', [`${SITE.file}-moodle`]: '1.1', [`${SITE.file}-1.3`]: '1.3' } as const;

export const getStaticPaths = (() =>
  Object.entries(VERSIONS).map(([name, version]) => ({ params: { package: name }, props: { version } }))) satisfies GetStaticPaths;

/** The course package, for a learning platform to load. */
export const GET: APIRoute = async ({ props }) =>
  new Response(buildCartridge(await course(), (props as { version: '1.1' | '1.3' }).version), {
    headers: { 'Content-Type': 'application/zip' },
  });
