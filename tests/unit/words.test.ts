import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { locales, messagesOf } from '../../src/build/words.ts';
import { wordsOf } from '../../src/core/words.ts';
import { ROOT } from '../../src/tools/run.ts';

const code = globSync('src/**/*.{ts,astro}', { cwd: ROOT }).map((file) => readFileSync(join(ROOT, file), 'utf8'));
const keys = Object.keys(messagesOf());
/** Names as the code writes them between quotes; `${…}` in one stands for any part. */
const written = new Set(
  code.flatMap((text) => [...text.matchAll(/['"`]([a-z][\w-]*(?:\.(?:[\w-]|\$\{[^}]*\})+)+)['"`]/gi)].map(([, key = '']) => key)),
);
const patterns = [...written]
  .filter((key) => key.includes('${'))
  .map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '.+')}$`));

test('every message of the dictionary is printed somewhere', () => {
  expect(keys.filter((key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});

test('the messages of every dictionary are messages of the first, with the same values in them', () => {
  /** Names of values and marked parts of a message. */
  const names = (text: string) => {
    const found = new Set<string>();
    JSON.stringify(parse(text), (_, part: unknown) => {
      const { type, value } = (part ?? {}) as { type?: number; value?: unknown };
      if (type && typeof value === 'string') found.add(value);
      return part;
    });
    return [...found].sort().join();
  };
  const wrong = locales().flatMap((locale) => {
    const messages = messagesOf(locale);
    const other = Object.keys(messages).filter((key) => !keys.includes(key));
    const own = keys.filter((key) => key in messages);
    return [...own.filter((key) => names(messages[key] ?? '') !== names(messagesOf()[key] ?? '')), ...other].map(
      (key) => `${locale}: ${key}`,
    );
  });
  expect(wrong).toEqual([]);
});

test('messages are printed with plurals, escaped values and marked parts', () => {
  const t = wordsOf('en', { pages: '{n, plural, one {# page} other {# pages}}', see: '{name}: <link>see</link>' });
  expect(t('pages' as never, { n: 1 })).toBe('1 page');
  expect(t('pages' as never, { n: 1200 })).toBe('1,200 pages');
  expect(t.html('see' as never, { name: 'A & B', link: (text) => `<a href="/">${text}</a>` })).toBe('A &amp; B: <a href="/">see</a>');
  expect(() => t('nowhere' as never)).toThrow('there is no message "nowhere"');
});
