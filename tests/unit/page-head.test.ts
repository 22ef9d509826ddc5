import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tidy, tighten } from '../../src/pipeline/page-head.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy of a page lists its own style and script, and not those of other pages', () => {
  const policy = `default-src 'self'; script-src 'self' ${hash('wake()')} ${hash('other()')}; style-src 'self' ${hash('a{}')}`;
  expect(tighten(policy, ['b{}'], ['wake()'])).toBe(
    `default-src 'self';script-src 'self' ${hash('wake()')};style-src 'self' ${hash('b{}')}`,
  );
});

test('a script that came in with the content is not allowed', () => {
  const policy = `script-src 'self' ${hash('wake()')}`;
  expect(tighten(policy, [], ['wake()', 'alert(1)'])).toBe(policy);
});

test('what a page allows itself besides stays', () => {
  expect(tighten("script-src 'self' 'wasm-unsafe-eval'", [], [])).toBe("script-src 'self' 'wasm-unsafe-eval'");
});

test('white space goes where nobody sees it and stays in text that keeps its own', () => {
  expect(tidy('<div>\n <p>Two  <b>names</b>\n and <a href="/">\n one\n</a> more </p> </div><pre>a\n  b</pre>')).toBe(
    '<div><p>Two <b>names</b> and <a href="/">one</a> more</p></div><pre>a\n  b</pre>',
  );
});
