import type { APIRoute } from 'astro';
import { buildCartridge } from '#features/teach/cartridge/index.ts';
import { course } from '#features/teach/course.ts';

/** The course package in the version that most learning platforms read. */
export const GET: APIRoute = async () =>
  new Response(buildCartridge(await course(), '1.1'), { headers: { 'Content-Type': 'application/zip' } });
