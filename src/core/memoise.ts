/** Remembers the result for each list of plain arguments, so that a hundred pages with the same map cost one computation. */
export function memoise<A extends readonly (string | number | boolean)[], R>(compute: (...args: A) => R): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = args.join('|');
    if (!known.has(key)) known.set(key, compute(...args));
    return known.get(key) as R;
  };
}
