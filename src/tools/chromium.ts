import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './run.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const runnable = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a Chromium on this machine: the one named in CHROMIUM_PATH, one on PATH, or the one Playwright keeps. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return runnable(named) ? named : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...onPath, '/usr/bin/chromium', chromium.executablePath()].find((path) => existsSync(path) && runnable(path));
}

/** Ways to get one, each tried in turn. */
const WAYS: { says: string; commands: [string, string[]][] }[] = [
  { says: 'asking Playwright to download it', commands: [['playwright-core', ['install', 'chromium']]] },
  {
    says: 'installing the Debian package',
    commands: [
      ['apt-get', ['update', '-qq']],
      ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
    ],
  },
];

/** Path of a Chromium, installed if there is none. @throws with one line that says what to install. */
export async function ensureChromium(): Promise<string> {
  let path = findChromium();
  if (!path && process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and no program is there.`);
  for (const { says, commands } of path ? [] : WAYS) {
    console.log(`No Chromium found: ${says} …`);
    for (const [command, args] of commands) {
      const { code } = await run(command, args, { quiet: true, timeout: 600_000, env: { DEBIAN_FRONTEND: 'noninteractive' } });
      if (code !== 0) break;
    }
    path = findChromium();
    if (path) break;
  }
  if (path) return path;
  throw new Error(
    'The browser tests need Chromium: install the package "chromium" (Debian) or Google Chrome, or name one in CHROMIUM_PATH.',
  );
}

/** Switches for Chromium: no sandbox for root (as in a container), and none of the calls home that a closed network refuses. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
