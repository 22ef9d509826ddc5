declare namespace App {
  interface Locals {
    /** Language (BCP 47) of the text being rendered, where a page holds texts in several. */
    lang?: string | undefined;
    /** What the page being rendered explains, by key and in the order of the text; nothing where a page explains no names. */
    explained?: Map<string, { id: string; name: string; to: string; note: string }>;
  }
}
