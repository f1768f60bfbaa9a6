/** The part of the reader of references that the tests use; it brings no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string | readonly object[]);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
