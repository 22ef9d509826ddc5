import type { APIRoute } from 'astro';
import { buildCartridge } from '#features/teach/cartridge/index.ts';
import { course } from '#features/teach/course.ts';

/** The course package in the current version of Common Cartridge. */
export const GET: APIRoute = async () =>
  new Response(buildCartridge(await course(), '1.3'), { headers: { 'Content-Type': 'application/zip' } });
