import type { Paper } from '../library/types.ts';
import { byline } from '../text/names.ts';
import type { Point } from './geometry.ts';
import { letter, widthOf } from './lettering.ts';

/** Size of the largest letters that a picture is set in, in its units: on a phone. */
export const largestLetters = 21;
/** Width of a label's lines in em: at most 14 of the largest letters are half a picture. */
const widest = 14;

/** The label that a paper's dot shows, beside the dot and inside the picture. */
export interface Callout {
  readonly title: readonly string[];
  /** Byline and year. */
  readonly facts: string;
  /** Which part of the label's width stands over the dot. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it stands under its dot and not above it. */
  readonly below: boolean;
  /** Width in em. */
  readonly width: number;
}

/** "Sun et al., 2023": who and when, as a label says it. */
const factsOf = (paper: Paper) => `${byline(paper.authors)}, ${paper.year}`;

/** What a dot is called by those who hear the picture: "Title, byline, year". */
export const nameOf = (paper: Paper): string => `${paper.title.plain}, ${factsOf(paper)}`;

/** Sets a paper's label so that it stays inside a picture of this size, at least 640 units wide. */
export function callout(
  paper: Paper,
  [x, y]: Point,
  frame: { readonly width: number; readonly height: number },
): Callout {
  const { lines, width } = letter(paper.title.plain, widest);
  const facts = factsOf(paper);
  const side = x < frame.width / 3 ? 'start' : x > (frame.width * 2) / 3 ? 'end' : 'middle';
  return {
    title: lines,
    facts,
    anchor: side,
    below: y < frame.height / 2,
    width: Math.round(Math.max(width, widthOf(facts)) * 10) / 10,
  };
}
