/** The part of citeproc-js that this project uses; the package brings no types. */
declare module 'citeproc' {
  /** What an engine asks for: the words of a language, and the item of an id. */
  interface Sys {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => unknown;
  }

  interface Engine {
    readonly updateItems: (ids: readonly string[]) => void;
    /** How the list is to be set, and an entry of HTML for each item. */
    readonly makeBibliography: () => readonly [unknown, readonly string[]];
  }

  const CSL: { readonly Engine: new (sys: Sys, style: string) => Engine };
  export default CSL;
}
