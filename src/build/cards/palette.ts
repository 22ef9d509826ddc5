import { readFileSync } from 'node:fs';

const TOKENS = new URL('src/ui/styles/tokens.css', `file://${process.cwd()}/`);

/** The light colours of `tokens.css` by name, for pictures that no style sheet reaches. */
const PALETTE: Record<string, string> = Object.fromEntries(
  [...readFileSync(TOKENS, 'utf8').matchAll(/--([\w-]+): light-dark\((#\w+),/g)].map(([, name = '', light = '']) => [name, light]),
);

/** A light colour of `tokens.css`. @throws if the sheet has none of this name. */
export function colour(name: string): string {
  const value = PALETTE[name];
  if (!value) throw new Error(`src/ui/styles/tokens.css has no colour --${name}`);
  return value;
}
