/** The part of Citation.js that this project uses; the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    readonly data: unknown[];
  }
  export const plugins: { readonly input: { data(text: unknown, type: string): unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
