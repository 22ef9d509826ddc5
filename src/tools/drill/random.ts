/** Chance that can be had again: the same seed gives the same draws on every machine. */
export interface Chance {
  /** A number from 0 to just under 1. */
  (): number;
  /** A whole number from 0 to just under `end`. */
  below: (end: number) => number;
  /** One of a list. */
  of: <T>(list: readonly T[]) => T;
}

/** Draws by mulberry32 (Tommy Ettinger, public domain): 32 bits of state, even enough for picking lines. */
export function chance(seed: number): Chance {
  let state = seed | 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(draw() * end);
  return Object.assign(draw, {
    below,
    of: <T>(list: readonly T[]) => {
      if (!list.length) throw new RangeError('there is nothing to choose from');
      return list[below(list.length)]!;
    },
  });
}
