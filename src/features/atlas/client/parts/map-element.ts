/** What part of the world the live map shows: `scale` is 1 where the drawn picture is shown whole. */
export interface MapView {
  /** Degrees, WGS 84. */
  lon: number;
  lat: number;
  scale: number;
}

/** What the atlas can ask the map to show. */
export interface Shown {
  /** Ids of places to mark. */
  places?: readonly string[];
  /** Day or year (ISO 8601) whose administration and lines are drawn; null for the plain map of today. */
  year?: string | null;
}

/** `<island-map>` as the atlas knows it. */
export interface MapElement extends HTMLElement {
  /** Settles when the live map works, or when it is known that it will not. */
  readonly ready: Promise<void>;
  /** Marks places and colours the areas by who administered them in a year. What is left out stays as it was. */
  show(shown: Shown): void;
  /** Shows the drawn extent again. */
  fit(): void;
  /** What is in view; undefined before the live map works. Values out of range are brought into it. */
  view: MapView | undefined;
}
