import type { Construct, Extension, ParseContext } from 'micromark-util-types';

/** A list of footnote labels that holds every label. */
class EveryLabel extends Array<string> {
  override includes(): boolean {
    return true;
  }
}

/**
 * A construct that matches nothing. It is tried at the start of the document, before any text is read, and tells micromark's
 * footnote extension that every label is defined.
 */
const prepare: Construct = {
  name: 'everyFootnote',
  tokenize(_effects, _ok, nok) {
    const parser: ParseContext & { gfmFootnotes?: string[] } = this.parser;
    if (!(parser.gfmFootnotes instanceof EveryLabel)) parser.gfmFootnotes = EveryLabel.from(parser.gfmFootnotes ?? []);
    return nok;
  },
};

/**
 * micromark extension: reads `[^label]` as a footnote reference even where the file has no definition for it. Without it, GFM
 * leaves such a label as plain text. Code, escapes and positions stay the parser's business.
 */
export const everyFootnote: Extension = { document: { null: prepare } };
