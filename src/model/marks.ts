/**
 * Marks that stand beside the name of a theme, as the second cue besides its colour. On a screen a mark is a character; on paper, where
 * no font has it, a square cut to `shape` (a CSS `clip-path`).
 */
export const MARKS = {
  diamond: { character: '◆', shape: 'polygon(50% 0, 100% 50%, 50% 100%, 0 50%)' },
  triangle: { character: '▲', shape: 'polygon(50% 0, 100% 100%, 0 100%)' },
  circle: { character: '●', shape: 'circle()' },
  square: { character: '■', shape: 'inset(8%)' },
  'triangle-down': { character: '▼', shape: 'polygon(0 0, 100% 0, 50% 100%)' },
  'triangle-right': { character: '▶', shape: 'polygon(0 0, 100% 50%, 0 100%)' },
  'triangle-left': { character: '◀', shape: 'polygon(100% 0, 100% 100%, 0 50%)' },
} as const;

/** Name of a mark. */
export type Mark = keyof typeof MARKS;
