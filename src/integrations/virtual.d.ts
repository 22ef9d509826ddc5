declare module 'virtual:client-modules' {
  /** Address of each bundled module of `src/client/`, by file name without ending; includes `base`. */
  const urls: Record<string, string>;
  export default urls;
}
