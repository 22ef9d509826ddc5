import type { Frame } from '#core/geo/mercator.ts';
import { ringsPath } from '#core/geo/path.ts';
import type { Land } from './land.ts';

/** Land of which a picture leaves no outline, as a stroke from corner to corner of each piece: with a thick line it is still seen. */
export const strokesFor = (land: readonly Land[], frame: Frame): string =>
  ringsPath(land.map(({ bounds: [west, south, east, north] }) => [frame.project([west, south]), frame.project([east, north])]));
