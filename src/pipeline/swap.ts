import { existsSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where builds are made: on the disk of the site, ignored by Git. */
export const YARD = '.astro';

/** Directories of the build of one process: what it makes, and the site that it is about to replace. */
const ours = (yard: string, pid: number) => ({ fresh: join(yard, `building-${pid}`), old: join(yard, `building-${pid}-old`) });

/** Where this process makes its site. @param root of the project. */
export const freshIn = (root: string): string => ours(join(root, YARD), process.pid).fresh;

const runs = (pid: number) => {
  try {
    process.kill(pid, 0); // asks only
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Puts `fresh` in place of `target`. Both renames are made in one go, so that no signal that a program hears comes between them;
 * where one that it does not hear does, `recover` finds the old site.
 */
export async function swap(fresh: string, target: string): Promise<void> {
  const old = `${fresh}-old`;
  const replaces = existsSync(target);
  if (replaces) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (replaces) renameSync(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Puts back the site that a killed build had moved aside, and clears away what it had made. Leaves builds alone that still run. */
export async function recover(root: string, target: string): Promise<void> {
  const yard = join(root, YARD);
  const left = existsSync(yard) ? readdirSync(yard).flatMap((name) => /^building-(\d+)/.exec(name)?.[1] ?? []) : [];
  for (const pid of new Set(left.map(Number).filter((id) => id !== process.pid && !runs(id)))) {
    const { fresh, old } = ours(yard, pid);
    if (existsSync(old) && !existsSync(target) && existsSync(dirname(target))) renameSync(old, target);
    // Astro may outlive the build that started it and still write there.
    for (const dir of [fresh, old]) await rm(dir, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
