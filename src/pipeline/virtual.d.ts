declare module 'virtual:client-modules' {
  /** Address of each bundled module of the features' `client/` folders, by file name without ending; includes `base`. */
  const urls: Record<string, string>;
  export default urls;
}

declare module 'virtual:paper-type' {
  /** Address of the style sheet with the fonts of print documents; includes `base`. */
  const href: string;
  export default href;
}

declare module 'virtual:client-words' {
  /** Loads the parsed messages under `client` of a language (BCP 47). */
  const load: Record<string, () => Promise<{ default: Record<string, import('#core/words.ts').Message> }>>;
  export default load;
  /** The language whose pages stand at the root (BCP 47). */
  export const original: string;
}

declare module 'virtual:atlas' {
  type Content = ReturnType<typeof import('#build/atlas-content.ts').atlasContent>;
  /** Who may administer an area. */
  export const administrations: Content['administrations'];
  /** Areas that changed hands. */
  export const units: Content['units'];
  /** Stops of the slider, oldest first. */
  export const stops: Content['stops'];
  /** The pictures that the site draws. */
  export const views: Content['views'];
  /** Lines on the map, as they are named in a sentence. */
  export const lines: Content['lines'];
  /** Points from which distances and directions are told. */
  export const origins: Content['origins'];
  /** Ids of the places in dispute and their islets. */
  export const disputed: Content['disputed'];
}

declare module 'virtual:pictures' {
  /** Pictures of the dossier by path from the project's root. */
  const pictures: Readonly<Record<string, import('astro').ImageMetadata>>;
  export default pictures;
}
