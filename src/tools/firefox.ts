import { debian, ensureProgram } from './ensure-program.ts';

/** Path of a Firefox: the one named in FIREFOX_PATH, one on PATH, or a new one. @throws where none can be had */
export const ensureFirefox = () =>
  ensureProgram({
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    places: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ways: [debian('firefox-esr')],
    missing: 'The tests in Firefox need one: install the package "firefox-esr" (Debian) or Firefox, or name one in FIREFOX_PATH.',
  });
