import { expect, test } from 'vitest';
import { breakLines, textPath, textWidth } from '../../src/build/cards/lettering.ts';

test('a text is cut by words into lines that fit', () => {
  const lines = breakLines('Between Washington and Moscow, with little room to move', 500, 60, 600);
  expect(lines.join(' ')).toBe('Between Washington and Moscow, with little room to move');
  for (const line of lines) expect(textWidth(line, 60, 600)).toBeLessThanOrEqual(500);
});

test('a letter that the typeface lacks is drawn without its mark', () => {
  expect(textPath('Hokkaidō', 0, 0, 20, 400)).toBe(textPath('Hokkaido', 0, 0, 20, 400));
});

test('typographic quotes and dashes have letters of their own', () => {
  expect(textWidth('’', 20, 400)).not.toBe(textWidth('–', 20, 400));
});
