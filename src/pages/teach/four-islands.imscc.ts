import type { APIRoute } from 'astro';
import { buildCartridge } from '@lib/cartridge';
import { course } from '../../data/course';

/** The course package for most learning management systems. */
export const GET: APIRoute = async () =>
  new Response(buildCartridge(await course(), '1.3'), { headers: { 'Content-Type': 'application/zip' } });
