/** The text of a body as its readers see it. */
export interface Prose {
  /** The line of the file on which the body begins, from 1. */
  readonly line: number;
  /**
   * The body character for character, with blanks for what is no running text:
   * headings, addresses, signs of Markdown.
   */
  readonly text: string;
  readonly headings: readonly Heading[];
}

export interface Heading {
  /** How many signs # it is written with. */
  readonly depth: number;
  readonly title: string;
  /** From where in the body, and up to where. */
  readonly start: number;
  readonly end: number;
}

/** Finds the line and column of a stretch of a body, as much of it as stands on that line. */
export function placeInFile({ line, text }: Prose, start: number, end: number) {
  const before = text.slice(0, start).split('\n');
  const length = text.slice(start, end).split('\n')[0]!.length;
  return {
    line: line + before.length - 1,
    column: before.at(-1)!.length + 1,
    length: Math.max(1, length),
  };
}

/** A word from its first letter or digit on. */
const word = /[\p{L}\p{N}]\S*/gu;

/** How many words a text has: what stands between blanks and holds a letter or a digit. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;

/** Whether a text has any word. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
