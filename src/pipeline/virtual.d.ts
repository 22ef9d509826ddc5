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
}
