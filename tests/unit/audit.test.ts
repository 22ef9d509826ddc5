import { expect, test } from 'vitest';
import { assess, type AuditReport } from '../../src/tools/audit.ts';

const WEAK: AuditReport = {
  vulnerabilities: {
    sharp: { name: 'sharp', via: [{ url: 'https://github.com/advisories/GHSA-1111', title: 'Reads too far', severity: 'high' }] },
    astro: { name: 'astro', via: ['sharp'] },
  },
};

test('a list without weaknesses is good', () => {
  expect(assess({ vulnerabilities: {} })).toEqual({ ok: true, lines: ['0 open, 0 in all.'] });
});

test('a weakness fails, with the package and the advisory', () => {
  const { ok, lines } = assess(WEAK);
  expect(ok).toBe(false);
  expect(lines[0]).toBe('✗ sharp: Reads too far (high), https://github.com/advisories/GHSA-1111');
});

test('an exception passes and gives its reason', () => {
  const { ok, lines } = assess(WEAK, { 'GHSA-1111': 'no picture of a stranger is read' });
  expect(ok).toBe(true);
  expect(lines[0]).toContain('because no picture of a stranger is read');
});

test('an exception that nothing needs is named', () => {
  expect(assess({ vulnerabilities: {} }, { 'GHSA-2222': 'x' }).lines[0]).toContain('GHSA-2222 is no longer reported');
});

test('no answer from the registry is said and is no failure', () => {
  expect(assess({ message: '405 Method Not Allowed' })).toEqual({
    ok: true,
    lines: ['Not checked: the registry gave no answer (405 Method Not Allowed).'],
  });
  expect(assess(undefined).ok).toBe(true);
});
