/** Shapes of the libraries that bring no types: only what this site calls. */

declare module 'edtf' {
  /** A parsed date; `edtf` is its canonical spelling, which differs from the input when the day does not exist. */
  export default function edtf(text: string): { readonly edtf: string };
}

declare module 'citeproc' {
  interface CslSystem {
    retrieveItem(id: string): object;
    retrieveLocale(language: string): object | string;
    /** Called for each printed variable; `str` is its escaped HTML. */
    variableWrapper?(params: { variableNames: string[]; itemData: object }, prePunct: string, str: string, postPunct: string): string;
  }
  type OutputFormat = Record<string, unknown>;
  export class Engine {
    constructor(sys: CslSystem, style: object | string, language: string, force?: boolean);
    opt: { development_extensions: Record<string, boolean> };
    updateItems(ids: string[]): void;
    setOutputFormat(format: string): void;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
    previewCitationCluster(
      citation: { citationItems: { id: string }[]; properties: { noteIndex: number } },
      before: [],
      after: [],
      format: string,
    ): string;
  }
  /** An element in the JSON form of a style. */
  interface CslNode {
    name: string;
    attrs: Record<string, string>;
    children: (CslNode | string)[];
  }
  const CSL: { Engine: typeof Engine; Output: { Formats: Record<string, OutputFormat> }; parseXml(text: string): CslNode };
  export default CSL;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
