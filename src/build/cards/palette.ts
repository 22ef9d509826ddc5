import { readFileSync } from 'node:fs';

const TOKENS = new URL('src/ui/styles/tokens.css', `file://${process.cwd()}/`);

/** The colours of `tokens.css` by name, light and dark, for what no style sheet reaches. */
const PALETTE = new Map(
  [...readFileSync(TOKENS, 'utf8').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

/** A colour of `tokens.css`, for light paper or for dark. @throws if the sheet has none of this name. */
export function colour(name: string, on: 'light' | 'dark' = 'light'): string {
  const value = PALETTE.get(name)?.[on];
  if (!value) throw new Error(`src/ui/styles/tokens.css has no colour --${name}`);
  return value;
}
