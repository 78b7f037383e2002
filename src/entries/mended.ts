/** Something that was mended: the line it now stands on, and what was done. */
export interface Mended {
  readonly line: number;
  readonly what: string;
}
