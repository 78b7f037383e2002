import type { ProblemKind } from './catalogue.ts';

/** A place in the text of the file. Lines and columns count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly length?: number;
}

/** Where a problem stands: a place in the front matter, or in the text of the file. */
export type Place =
  | {
      readonly path: readonly (string | number)[];
      readonly part?: 'key' | 'value';
      /** The words within the value that are meant, where not all of it is. */
      readonly words?: string;
      /** How often the same words stand before them in the value. */
      readonly nth?: number;
    }
  | TextPlace;

/** Something wrong with an entry, told to the person who wrote it. */
export interface Problem {
  readonly kind: ProblemKind;
  /** From the root of the content folder, as `papers/sun2023spectr.mdx`. */
  readonly file: string;
  /** Absent where the file as a whole is meant. */
  readonly place?: Place;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to write instead, in a sentence or a few. */
  readonly mend: string;
}

/** A problem with its place found in the text. Lines and columns count from 1. */
export interface LocatedProblem extends Omit<Problem, 'place'> {
  readonly line: number;
  readonly column: number;
  /** The line as the author wrote it, and how much of it is meant. */
  readonly excerpt?: { readonly text: string; readonly length: number };
}

/** The file of an entry below the content folder. */
export const entryFile = (collection: string, id: string): string => `${collection}/${id}.mdx`;

/** Names a place as an author would: "findings" number 2, "pages" of "venue". */
export function nameOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'The front matter';
  const parts: string[] = [];
  for (const step of path) {
    if (typeof step === 'string') parts.unshift(`"${step}"`);
    else parts[0] += ` number ${step + 1}`;
  }
  return parts.join(' of ');
}

/** Words one after another as a person lists them: "a", "b" and "c". */
export function listed(words: readonly string[], last = 'and'): string {
  const quoted = words.map((word) => `"${word}"`);
  const end = quoted.pop() ?? '';
  return quoted.length ? `${quoted.join(', ')} ${last} ${end}` : end;
}
