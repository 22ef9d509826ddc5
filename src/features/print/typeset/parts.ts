/** A part of a print document that a reader may leave out, by the id of its section; what is `off` at first must be asked for. */
export interface Part {
  id: string;
  text: string;
  off?: boolean;
}

/** Looks of the whole document that a reader may choose, with the words on the tick box. */
export const LOOKS = { large: 'Large print (14 pt)', grey: 'Greyscale preview' } as const;

/** CSS that leaves out each part whose box is not ticked, with the links to it in the contents. It needs no script. */
export const partRules = (parts: readonly Part[]): string =>
  parts.map(({ id }) => `body:has(#with-${id}:not(:checked)) :is([data-part="${id}"],[data-entry="${id}"]){display:none}`).join('');
