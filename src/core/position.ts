import type { Words } from './words.ts';

/**
 * A position as a chart in the language of `t` writes it: `45.03° N, 147.62° E`. No line ends between degrees and their letter.
 * @param at longitude and latitude in degrees, WGS 84
 * @param least decimals at least
 * @param most decimals at most
 */
export function formatPosition(t: Words, [lon, lat]: readonly [number, number], least = 2, most = 2): string {
  const format = new Intl.NumberFormat(t.lang, { minimumFractionDigits: least, maximumFractionDigits: most });
  const part = (degrees: number, side: 'north' | 'south' | 'east' | 'west') =>
    t(`position.${side}`, { degrees: format.format(Math.abs(degrees)) });
  return t('position.both', { lat: part(lat, lat < 0 ? 'south' : 'north'), lon: part(lon, lon < 0 ? 'west' : 'east') });
}
