/** Longitude and latitude in degrees, WGS 84, the order of GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];

/** West, south, east, north in degrees; east may exceed 180 where a picture crosses the date line. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A point of a picture, in units of its viewBox; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** A closed line of points without the repeated last point. */
export type Ring = Point[];

/** Id of a picture that the site draws, see `content/atlas/views.yaml`. */
export type ViewName = string;

/** Id of a disputed place. */
export type DisputedId = string;
