import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/tools/run.ts';
import { entryIds, names, yearInText } from '../harness/telltales.ts';

// The code is an engine for a dossier on any dispute.

const COMMENT = /^\s*(?:\/\*\*?|\*|\/\/).*| \/\/ .*$/;

test('no file of the code names a place, a person, a state, a theme, an entry or a year of the dispute', () => {
  const found = globSync('{src/**/*.{ts,astro,css},astro.config.mjs}', { cwd: ROOT }).flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        const name = [...names, entryIds].map((pattern) => pattern.exec(line)?.[0]).find(Boolean);
        const told = name ?? yearInText.exec(line.replace(COMMENT, ''))?.[0];
        return told ? [`${file}:${i + 1}: ${told}`] : [];
      }),
  );
  expect(found).toEqual([]);
});
