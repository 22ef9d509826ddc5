/** Length of one degree of longitude at the equator in km, on the WGS 84 ellipsoid's larger radius (6,378.137 km). */
const EQUATOR_DEGREE_KM = (2 * Math.PI * 6378.137) / 360;
const KM_PER_MILE = 1.609344;

/** Longest scale bar drawn, in units of the picture. */
export const SCALE_BAR_UNITS = 160;

/** One side of a scale bar. */
export interface Scale {
  /** Round distance in its own measure. */
  distance: number;
  /** Length in units of the picture. */
  length: number;
}

/** Kilometres that one unit covers at a latitude: Mercator stretches by 1 / cos φ. */
export const kmPerUnit = (unitsPerDegree: number, lat: number): number =>
  (EQUATOR_DEGREE_KM / unitsPerDegree) * Math.cos((lat * Math.PI) / 180);

/**
 * A bar in km and one in miles, each the longest round distance (1, 2 or 5 times a power of ten) that fits.
 *
 * @param longest Units of the picture.
 */
export function scaleBar(unitsPerDegree: number, lat: number, longest: number): { km: Scale; miles: Scale } {
  const perKm = 1 / kmPerUnit(unitsPerDegree, lat);
  const fit = (perMeasure: number): Scale => {
    const power = 10 ** Math.floor(Math.log10(longest / perMeasure));
    const distance = [5, 2, 1].map((n) => n * power).find((d) => d * perMeasure <= longest) ?? power;
    return { distance, length: distance * perMeasure };
  };
  return { km: fit(perKm), miles: fit(perKm * KM_PER_MILE) };
}

/** Path data of a bar whose upper ticks end the km and whose lower ticks end the miles; it starts at 0, 0. */
export function scalePath({ km, miles }: { km: Scale; miles: Scale }): string {
  const [above, below] = [Math.round(km.length), Math.round(miles.length)];
  return `M0-5v10M0 0h${Math.max(above, below)}M${above} 0v-5M${below} 0v5`;
}
