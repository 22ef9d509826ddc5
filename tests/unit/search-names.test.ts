import { expect, test } from 'vitest';
import { nameForms } from '../../src/features/search/search-names.ts';

test('a name with macrons is also found without them', () => {
  expect(nameForms('Hokkaidō')).toEqual(['Hokkaidō', 'Hokkaido']);
});

test('a name in Japanese is also found by each of its endings', () => {
  expect(nameForms('北方領土')).toEqual(['北方領土', '方領土', '領土']);
});

test('a name in Russian is kept letter by letter', () => {
  expect(nameForms('Шикотан')).toEqual(['Шикотан']);
  expect(nameForms('Зелёный')).toEqual(['Зелёный']); // ё and й are letters, not marks on letters
});

test('a name with a hyphen counts as one word and as two', () => {
  expect(nameForms('Yuzhno-Kurilsk')).toEqual(['Yuzhno-Kurilsk', 'Yuzhno Kurilsk']);
});
