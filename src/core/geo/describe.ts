import type { ViewName } from './types.ts';

const FOUR = 'Iturup/Etorofu, Kunashir/Kunashiri, Shikotan and the Habomai islets';
const LINES =
  'the line of actual control of 1945 between them and Hokkaido, and the border claimed by Japan between Iturup/Etorofu and Urup';

/** One or two sentences for the picture's description; the list under it has the detail. */
export function describe(view: ViewName): string {
  const where = {
    islands: `The sea north-east of Hokkaido with ${FOUR}, hatched; ${LINES}. A small inset enlarges the Habomai islets.`,
    chain: `The Kuril Islands from Hokkaido to Kamchatka, with Sakhalin in the west. An inset shows ${FOUR}, hatched; ${LINES}.`,
    region: `Japan and the Russian Far East. An inset shows ${FOUR}, hatched; ${LINES}.`,
    world: `The world with the Pacific in the middle. An inset shows ${FOUR}, hatched.`,
  }[view];
  return `${where} The list of places says the same in words.`;
}
