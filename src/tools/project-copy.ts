import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/** What a build needs of the project. */
export const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in which content may be changed; it shares the packages. */
export interface ProjectCopy {
  dir: string;
  remove: () => Promise<void>;
}

/** Copies the project to where neither Git nor Astro looks. */
export async function copyProject(name: string): Promise<ProjectCopy> {
  const dir = join(ROOT, '.astro', `${name}-${process.pid}`);
  await mkdir(dir, { recursive: true });
  for (const part of PARTS) await cp(join(ROOT, part), join(dir, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) };
}
