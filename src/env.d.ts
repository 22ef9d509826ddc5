declare namespace App {
  interface Locals {
    /** What the page being rendered explains, by key and in the order of the text; nothing where a page explains no names. */
    explained?: Map<string, { id: string; name: string; to: string; note: string }>;
  }
}
