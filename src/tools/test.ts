// `npm test`: types, lint, a build, then every test. The last line counts them: "N passed, N failed". In the browser one page of each template and
// language is walked through; `--every` takes every page, `--spend 1800` the others as well until so many seconds have passed.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '#pipeline/build.ts';
import { ensureChromium } from './chromium.ts';
import { ensureFirefox } from './firefox.ts';
import { ROOT, run } from './run.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, every: { type: 'boolean' }, spend: { type: 'string' } } });
const PROJECTS = ['unit', 'site', 'browser', 'paper'];
/** Kinds of test that need Chromium. */
const IN_CHROMIUM = ['browser', 'paper'];
if (values.only && !PROJECTS.includes(values.only)) {
  console.error(`--only takes one of ${PROJECTS.join(', ')}`);
  process.exit(2);
}

const tally = { passed: 0, failed: 0, skipped: 0 };

/** Counts a step that is not a Vitest test as one. A problem is printed. */
function count(name: string, problem?: string) {
  tally[problem ? 'failed' : 'passed'] += 1;
  console.log(problem ? `✗ ${name}: ${problem}` : `✓ ${name}`);
  return !problem;
}

const step = async (name: string, command: string, args: string[]) => {
  console.log(`\n— ${name}`);
  const { code } = await run(command, args);
  return count(name, code === 0 ? undefined : `${command} ${args[0]} ended with ${code}`);
};

/** Vitest's own count of one run, in the form of Jest's report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

async function vitest(projects: string[], env: Record<string, string | undefined>, files: string[] = []) {
  const file = join(ROOT, '.astro', 'vitest.json');
  rmSync(file, { force: true });
  const { code } = await run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...projects.map((name) => `--project=${name}`), ...files],
    { env },
  );
  const before = tally.failed;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    tally.passed += report.numPassedTests;
    tally.failed += report.numFailedTests;
    tally.skipped += report.numPendingTests + report.numTodoTests;
    // A file that could not even be read has no tests to count.
    tally.failed += report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length;
  } catch {
    count('vitest', 'left no report');
  }
  if (code !== 0 && tally.failed === before) count('vitest', `ended with ${code}`);
}

/** Path of a Firefox; where there is none its tests are skipped and the reason is said. */
const firefoxIfAny = () => ensureFirefox().catch((error: Error) => void console.log(error.message));

let wanted = values.only ? [values.only] : PROJECTS;
let chromium: string | undefined;
if (wanted.some((name) => IN_CHROMIUM.includes(name))) {
  try {
    chromium = await ensureChromium();
  } catch (error) {
    count('Chromium is there', (error as Error).message);
    wanted = wanted.filter((name) => !IN_CHROMIUM.includes(name));
  }
}
if (await step('content is read', 'astro', ['sync'])) {
  if (!values.only) {
    await step('types', 'astro', ['check', '--minimumSeverity', 'warning', '--noSync']);
    await step('lint', 'eslint', ['.', '--max-warnings', '0']);
    await step('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
  }
  if (wanted.some((name) => name !== 'unit')) {
    console.log('\n— build');
    // A build that failed leaves the site of an earlier state, which would be the wrong one to test.
    if (!count('build', await build())) wanted = wanted.filter((name) => name === 'unit');
  }
  const firefox = wanted.includes('browser') ? await firefoxIfAny() : undefined;
  const env = { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox, PAGES: values.every ? 'every' : undefined };
  if (wanted.length) await vitest(wanted, env);
  const left = Number(values.spend ?? 0) - process.uptime();
  if (wanted.includes('browser') && left > 0) {
    console.log(`\n— the other pages, for ${Math.ceil(left / 60)} minutes at most`);
    await vitest(['browser'], { ...env, PAGES: 'rest', PAGES_UNTIL: String(Date.now() + left * 1000) }, ['tests/browser/pages']);
  }
}

const { passed, failed, skipped } = tally;
process.exitCode = failed || !passed ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
