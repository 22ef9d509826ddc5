/**
 * A position as a chart writes it: `45.03° N, 147.62° E`. No line ends between degrees and their letter.
 * @param at longitude and latitude in degrees, WGS 84
 */
export function formatPosition([lon, lat]: readonly [number, number]): string {
  const part = (degrees: number, positive: string, negative: string) =>
    `${Math.abs(degrees).toFixed(2)}°\u00a0${degrees < 0 ? negative : positive}`;
  return `${part(lat, 'N', 'S')}, ${part(lon, 'E', 'W')}`;
}
