/** The parts of js-yaml (which brings no types) that are used here. */
declare module 'js-yaml' {
  export class Type {
    constructor(tag: string, options: { kind: 'scalar'; resolve: (text: unknown) => boolean; construct: (text: string) => unknown });
  }
  interface Schema {
    extend(types: { implicit: Type[] }): Schema;
  }
  export const DEFAULT_SCHEMA: Schema;
  export interface YAMLException extends Error {
    reason: string;
    /** Line and column from 0. */
    mark: { line: number; column: number; position: number };
  }
  export function load(text: string, options: { schema: Schema }): unknown;
}
