import { expect, test } from 'vitest';
import { closeUp, keepTogether } from '../../src/core/typography.ts';

const shown = (text: string, lang: string) => keepTogether(text, lang).replaceAll('\u00a0', '_');

test.each([
  ['он был в Сочи и не уехал', 'он был в_Сочи и_не_уехал'],
  ['«В Москве» (о визах)', '«В_Москве» (о_визах)'],
  ['8 февраля 2014 года', '8_февраля 2014_года'],
  ['Тогда они ушли', 'Тогда они ушли'],
  ['Средний возраст — 89 лет', 'Средний возраст_— 89_лет'],
])('a line of Russian does not end inside "%s" where print keeps words together', (text, expected) => {
  expect(shown(text, 'ru')).toBe(expected);
});

test('other languages stay as they are', () => {
  expect(shown('8 February in Sochi', 'en')).toBe('8 February in Sochi');
});

test.each([
  ['伝えた。 場所は ', '伝えた。場所は'],
  [' 安倍氏は', '安倍氏は'],
  ['Nikkei Asian Review に載った', 'Nikkei Asian Review に載った'],
  [' ', ''],
])('Japanese has no space between its words: "%s"', (text, expected) => {
  expect(closeUp(text, 'ja')).toBe(expected);
  expect(closeUp(text, 'en')).toBe(text);
});
