import { chromium } from 'playwright-core';
import { debian, ensureProgram } from './ensure-program.ts';

/** Path of a Chromium: the one named in CHROMIUM_PATH, one on PATH, the one Playwright keeps, or a new one. @throws where none can be had */
export const ensureChromium = () =>
  ensureProgram({
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: ['/usr/bin/chromium', chromium.executablePath()],
    ways: [{ says: 'asking Playwright to download it', commands: [['playwright-core', ['install', 'chromium']]] }, debian('chromium')],
    missing: 'The browser tests need Chromium: install the package "chromium" (Debian) or Google Chrome, or name one in CHROMIUM_PATH.',
  });

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
